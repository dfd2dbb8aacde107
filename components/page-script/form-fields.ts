/** The form's fields as a canonical query: empty fields are not written. */
export function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.append(key, value.trim());
  }
  return query.toString();
}

/** A filter may be removed by a chip: the boxes follow the address. What the reader is typing stays. */
export function fieldsFollowAddress(form: HTMLFormElement): void {
  const address = new URLSearchParams(window.location.search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = address.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      if (field !== document.activeElement && field.name) field.value = address.get(field.name) ?? '';
    }
  }
}

import { CheckInUse } from './check-in-use';

/** The form that checks files answers to choosing, dropping and asking again; what checks is fetched when it is used. */
export function checkFiles(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-check-files]');
  const field = form?.querySelector<HTMLInputElement>('input[type="file"]');
  const place = document.querySelector<HTMLElement>('[data-check]');
  if (!form || !field || !place) return;
  const check = new CheckInUse(form, place);
  const wake = () => check.wake();
  const drop = form.querySelector<HTMLElement>('.check-drop') ?? form;
  const over = (isOver: boolean) => {
    drop.dataset.over = String(isOver);
  };

  for (const step of ['focusin', 'pointerover', 'dragenter']) form.addEventListener(step, wake);
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) check.choose(file);
    // The same file, mended, may be chosen again.
    field.value = '';
  });
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  drop.addEventListener('dragleave', () => over(false));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) check.choose(file);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check.again();
  });
  field.disabled = false;
}

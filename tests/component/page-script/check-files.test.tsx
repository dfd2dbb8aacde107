// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckForm } from '@/components/check/check-form';
import { checkFiles } from '@/components/page-script/check-files';
import { messagesFor } from '@/lib/i18n/messages';
import { eventually } from '@/tests/support/eventually';

const live = vi.hoisted(() => ({ checked: [] as string[], made: 0, fails: false }));
vi.mock('@/components/page-script/live-check', () => ({
  LiveCheck: class {
    constructor() {
      live.made += 1;
      if (live.fails) throw new Error('It did not come.');
    }
    async check({ name }: { name: string }) {
      live.checked.push(name);
    }
  },
}));

const { checkPage: texts } = messagesFor('vi');
const element = <Kind extends HTMLElement>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const field = () => element<HTMLInputElement>('#file');
const told = () =>
  [...document.querySelectorAll<HTMLElement>('[data-told]:not([hidden])')].map((each) => each.dataset.told);
const choose = (...files: File[]) => {
  Object.defineProperty(field(), 'files', { configurable: true, value: files });
  field().dispatchEvent(new Event('change'));
};
const aFile = (name: string, bytes: () => Promise<ArrayBuffer> = async () => new ArrayBuffer(1)) =>
  Object.assign(new File(['x'], name), { arrayBuffer: bytes });

beforeEach(() => {
  Object.assign(live, { checked: [], made: 0, fails: false });
  document.body.innerHTML = renderToStaticMarkup(<CheckForm locale="vi" datasets={[]} />);
});

describe('the form that checks files', () => {
  it('says nothing, and cannot be used, before the script runs', () => {
    expect(field().disabled).toBe(true);
    expect(told()).toEqual([]);
    checkFiles();
    expect(field().disabled).toBe(false);
    expect(live.made).toBe(0);
  });

  it('fetches what checks once, when a reader steps in', async () => {
    checkFiles();
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    field().dispatchEvent(new Event('pointerover', { bubbles: true }));
    await eventually(() => expect(live.made).toBe(1));
    choose(aFile('a.xlsx'));
    await eventually(() => expect(live.checked).toEqual(['a.xlsx']));
    expect(live.made).toBe(1);
    expect(told()).toEqual([]);
  });

  it('shows what was chosen, and lets it be asked again', async () => {
    checkFiles();
    const again = element<HTMLButtonElement>('button[type="submit"]');
    expect(again.disabled).toBe(true);
    choose(aFile('danh-sach.xlsx'));
    await eventually(() => expect(again.disabled).toBe(false));
    expect(element('[data-chosen]').textContent).toBe('danh-sach.xlsx');
    element('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await eventually(() => expect(live.checked).toEqual(['danh-sach.xlsx', 'danh-sach.xlsx']));
  });

  it('checks the file chosen last, even where an earlier one is read later', async () => {
    checkFiles();
    let finish = (_: ArrayBuffer) => {};
    const slow = new Promise<ArrayBuffer>((resolve) => {
      finish = resolve;
    });
    choose(aFile('slow.xlsx', () => slow));
    choose(aFile('last.xlsx'));
    await eventually(() => expect(live.checked).toEqual(['last.xlsx']));
    finish(new ArrayBuffer(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect(live.checked).toEqual(['last.xlsx']);
    expect(element('[data-chosen]').textContent).toBe('last.xlsx');
  });

  it('says what is wrong: a file that cannot be opened, or what checks did not come; another try may do', async () => {
    checkFiles();
    choose(aFile('a.xlsx', () => Promise.reject(new Error('It is locked.'))));
    await eventually(() => expect(told()).toEqual(['unreadable']));
    expect(element('[data-told="unreadable"]').textContent).toBe(texts.unreadable);
    live.fails = true;
    choose(aFile('b.xlsx'));
    await eventually(() => expect(told()).toEqual(['not_loaded']));
    live.fails = false;
    choose(aFile('b.xlsx'));
    await eventually(() => expect(live.checked).toEqual(['b.xlsx']));
    expect(told()).toEqual([]);
  });
});

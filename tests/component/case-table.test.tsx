// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import CaseTable from '#islands/CaseTable.tsx';
import { aCaseTable } from '#tests/support/a-case-table.ts';

afterEach(cleanup);

const { strings } = aCaseTable();
const { seats, cards, plan, end } = strings;
const press = (...names: string[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};
const tick = (...names: RegExp[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('checkbox', { name }));
};
const said = () => screen.getByRole('status').textContent;
const open = async (props = aCaseTable()) => {
  render(<CaseTable {...props} />);
  await screen.findByRole('status');
};
/** From the first screen to the plan. */
const toThePlan = (...roles: RegExp[]) => {
  tick(...roles);
  press(strings.done, strings.next, cards.reach.table, strings.next, cards.reach.some, strings.next);
};

describe('without script', () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(<CaseTable {...aCaseTable()} />);

  test('everything can be read: roles, information with its purpose, measures, and each way on', () => {
    const lines = [...page.querySelectorAll('details')].map((one) => one.textContent ?? '');
    expect(lines).toHaveLength(3 + 2 + 3 + 3 + 2);
    expect(lines[0]).toBe('PoliceOur view: ask nowThey can say.');
    expect(lines[4]).toBe(
      `${cards.seen}Our view: ${cards.reach.some}Who needs it: Police and ${strings.roles.family}` +
        `${cards.purpose} to stop it.The few who act.${strings.differ}`,
    );
    expect(lines[7]).toContain('Our view: this is more than there is reason for');
    expect(page.querySelectorAll('button, input, [role=status]')).toHaveLength(0);
  });
});

describe('screen by screen', () => {
  test('begins with the case and whom to ask, and takes no focus', async () => {
    await open();
    expect(within(screen.getByRole('group', { name: seats.ask })).getAllByRole('checkbox')).toHaveLength(3);
    expect(said()).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  test('nothing chosen is said, and the screen stays', async () => {
    await open();
    press(strings.done);
    expect(said()).toBe(strings.empty);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(seats.ask);
  });

  test('our view of the roles is announced, and stands open where it is another', async () => {
    await open();
    const place = screen.getByRole('status');
    tick(/Police/, /club/);
    press(strings.done);
    expect(screen.getByRole('status')).toBe(place);
    expect(said()).toBe(seats.compared.more);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: seats.view }));
    expect([...document.querySelectorAll('.answers details')].map((one) => one.hasAttribute('open'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('a piece of information: her choice stays, and our view says who, for which purpose and why', async () => {
    await open();
    tick(/Police/);
    press(strings.done, strings.next, cards.reach.none);
    expect(screen.getByText(cards.given).parentElement?.textContent).toContain(cards.reach.none);
    expect(said()).toBe(
      `${cards.compared.less}Our view: ${cards.reach.table}${cards.purpose} to weigh.You meet for it.`,
    );
    press(strings.next, cards.reach.none);
    expect(said()).not.toContain(cards.compared.less);
    expect(said()).toContain(strings.differ);
  });

  test('a plan is followed through three moments, and looked back at in four sentences without a mark', async () => {
    await open();
    toThePlan(/Police/, /family/);
    tick(/Step talk/, /Step inquiry/);
    press(plan.toSteps);
    expect(said()).toContain('Fits 0.');
    press(strings.next, strings.next);
    expect(said()).toBe('Fits 2.');
    press(strings.next);
    expect(said()).toBe('It was something else.');
    for (const sentence of [end.proportion.fits, end.knowledge.fits, end.sides.both, end.family.heard])
      expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getAllByText(plan.chosen)).toHaveLength(2);
    expect(document.querySelector('article')!.textContent).not.toMatch(/\d|%/);
  });

  test('a plan that is too heavy, and a family nobody asked, go on another way', async () => {
    await open();
    toThePlan(/Police/);
    tick(/Step search/);
    press(plan.toSteps);
    expect(said()).toContain('Nobody asked them.Heavy 0.');
  });

  test('going back keeps what was chosen', async () => {
    await open();
    tick(/Police/);
    press(strings.done, strings.back);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Police/ }).checked).toBe(true);
  });
});

test('families read the measures and choose none', async () => {
  const { table } = aCaseTable();
  await open(aCaseTable({ measures: table.measures.map((one) => ({ ...one, view: 'told' })) }));
  toThePlan(/Police/);
  expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  expect(screen.getByText(plan.told)).toBeTruthy();
  press(plan.toSteps, strings.next, strings.next, strings.next);
  expect(screen.queryByText(end.proportion.title)).toBeNull();
  expect(screen.queryByText(end.sides.title)).toBeNull();
});

test('paper gets the whole case, and afterwards it goes on where it was', async () => {
  await open();
  tick(/Police/);
  press(strings.done);
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(document.querySelectorAll('details')).toHaveLength(13);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(screen.getByRole('heading', { level: 2, name: seats.view })).toBeTruthy();
});

test('a case in another language than the page says so to screen readers', async () => {
  await open(aCaseTable({}, { dir: 'rtl', locale: 'ar-u-nu-latn', fallback: { lang: 'nl', dir: 'ltr' } }));
  expect(screen.getByText('A line came in.').closest('[lang]')?.getAttribute('lang')).toBe('nl');
});

import { expect, test, type Page } from '@playwright/test';
import ar from '../../content/ui/ar.json' with { type: 'json' };
import nl from '../../content/ui/nl.json' with { type: 'json' };

/** The names of the three answers, in the order in which they stand. */
const answersOf = (ui: typeof nl) => Object.values(ui.practice.recognise.answers);

async function answerStories(page: Page, answer: string, next: string, count: number): Promise<void> {
  for (let story = 0; story < count; story += 1) {
    await page.getByRole('button', { name: answer, exact: true }).click();
    await expect(page.getByText(answer).first()).toBeVisible();
    if (story < count - 1) await page.getByRole('button', { name: next, exact: true }).click();
  }
}

test('a mother with an Arabic phone reads a lesson, practises and finds a number to call', async ({ page }) => {
  await page.goto('index.html');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('link', { name: ar.home.steps }).click();
  await page.locator('a[href="change/index.html"]').click();
  await page.locator('a[href="what-changes.html"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('.pager a[rel="next"]').click();
  await expect(page).toHaveURL(/no-sign-alone/);

  await page.goto('ar/mothers/change/stories-of-change.html');
  const { recognise } = ar.practice;
  await answerStories(page, recognise.answers.worry, recognise.next, 4);
  await page.getByRole('button', { name: recognise.next, exact: true }).click();
  await page.getByRole('button', { name: recognise.enough, exact: true }).click();
  await expect(page.getByRole('heading', { name: recognise.end })).toBeVisible();
  await expect(page.getByText(recognise.aboutStories)).toBeVisible();

  await page.getByRole('link', { name: ar.nav.help, exact: true }).first().click();
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  await expect(page.locator('a[href="tel:08002000"] bdi').first()).toHaveText('0800-2000');
});

test('the language switch stays on the same page', async ({ page }) => {
  await page.goto('nl/mothers/change/no-sign-alone.html');
  await page.getByText(nl.site.languageNow.replace('{{name}}', 'Nederlands')).click();
  await page.getByRole('link', { name: 'Türkçe' }).click();
  await expect(page).toHaveURL(/\/tr\/mothers\/change\/no-sign-alone\.html$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
});

test('stories can be done with the keyboard alone', async ({ page }) => {
  await page.goto('nl/mothers/you-and-child/stories-at-home.html');
  const [first] = answersOf(nl);
  await page.getByRole('button', { name: first!, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main :focus')).toBeVisible();
  await page.getByRole('button', { name: nl.practice.recognise.next, exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(
    page.getByText(nl.practice.recognise.place.replace('{{number}}', '2').replace('{{count}}', '12')),
  ).toBeVisible();
});

test('no sentence about her appears below the gate, and no mark at all', async ({ page }) => {
  await page.goto('nl/mothers/you-and-child/stories-at-home.html');
  const { recognise } = nl.practice;
  for (let block = 0; block < 3; block += 1) {
    await answerStories(page, recognise.answers.danger, recognise.next, 4);
    await page.getByRole('button', { name: block < 2 ? recognise.next : recognise.toEnd, exact: true }).click();
    if (block < 2) await page.getByRole('button', { name: recognise.more, exact: true }).click();
  }
  await expect(page.getByText(recognise.aboutStories)).toBeVisible();
  for (const sentence of Object.values(recognise.sentence)) await expect(page.getByText(sentence)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('%');
});

test('after both sets she hears one sentence, and it fits what she did', async ({ page }) => {
  const { recognise } = nl.practice;
  const sets = [
    { address: 'nl/mothers/you-and-child/stories-at-home.html', blocks: 3 },
    { address: 'nl/mothers/change/stories-of-change.html', blocks: 4 },
  ];
  for (const { address, blocks } of sets) {
    await page.goto(address);
    for (let block = 0; block < blocks; block += 1) {
      await answerStories(page, recognise.answers.danger, recognise.next, 4);
      const isLast = block === blocks - 1;
      await page.getByRole('button', { name: isLast ? recognise.toEnd : recognise.next, exact: true }).click();
      if (!isLast) await page.getByRole('button', { name: recognise.more, exact: true }).click();
    }
  }
  await expect(page.getByText(recognise.sentence.alarm)).toBeVisible();
});

test('in the talk an earlier line can be tried again, and leaving the room is a good ending', async ({ page }) => {
  await page.goto('nl/mothers/you-and-child/after-dinner.html');
  const { conversation } = nl.practice;
  const ask = page.getByRole('group', { name: conversation.ask });
  await ask.getByRole('button').first().click();
  await page.getByRole('button', { name: conversation.another }).first().click();
  await expect(ask.getByRole('button').first()).toBeVisible();
  await page.getByRole('button', { name: conversation.leave.room, exact: true }).click();
  await expect(page.getByText(conversation.endings['left-room'])).toBeVisible();
});

test('the talk offers help to a mother who is afraid', async ({ page }) => {
  await page.goto('ar/mothers/you-and-child/after-dinner.html');
  await page.getByRole('button', { name: ar.practice.conversation.afraid, exact: true }).click();
  await expect(page.getByText(ar.practice.conversation.endings['not-safe'])).toBeVisible();
  await page.getByRole('link', { name: ar.nav.urgent, exact: true }).last().click();
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
});

test('an island that cannot load leaves the plain stories standing', async ({ page }) => {
  await page.route(/Recognise\.[^/]*\.js$/, (route) => route.abort());
  await page.goto('nl/mothers/you-and-child/stories-at-home.html');
  await expect(page.locator('main details').first()).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
});

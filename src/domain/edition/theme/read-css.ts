import { tokenize, tokenTypes } from 'css-tree';
import { Declarations } from './declarations.ts';
import type { ThemeFinding } from './finding.ts';
import { createFindings } from './findings.ts';
import { EVERYWHERE, NOWHERE, scopeOfAtRule, scopeOfSelectors, type Scope } from './scope.ts';

/** A file taken apart: its custom properties, why it is refused, and what was left out. */
export type ReadCss = { declarations: Declarations; problems: ThemeFinding[]; notes: ThemeFinding[] };

const T = tokenTypes;
const CLOSES: Record<number, number> = {
  [T.Function]: T.RightParenthesis,
  [T.LeftParenthesis]: T.RightParenthesis,
  [T.LeftSquareBracket]: T.RightSquareBracket,
};
/** Functions that make a browser ask for a file (CSS Images 4, CSS Values 5), with the prefixes they have had. */
export const LOADERS = /^(?:-\w+-)?(?:url|src|image|image-set|cross-fade|element|paint|attr)\($/i;
/** Blocks inside blocks; a theme has three or four. */
const DEEPEST = 30;
const BEHAVIOURS = /^(?:-ms-)?behaviou?r$|^-moz-binding$/i;

/**
 * Reads a token file in one pass over css-tree's tokens. It is stricter than a browser: where a browser would mend a broken line by
 * rules that few people know, this reports it. Nothing that is read here is ever copied to a page; see the README of this room.
 */
export function readCss(css: string): ReadCss {
  const declarations = new Declarations();
  const problems = createFindings(css);
  const notes = createFindings(css);
  const blocks: Scope[] = [];
  const open: number[] = [];
  let statement: Statement | undefined;
  const hasEscapes = css.includes('\\');

  tokenize(css, (type, start, end) => {
    if (type === T.WhiteSpace || type === T.EOF) return;
    if (type === T.Comment) return checkComment(css, start, end, problems);
    const token = css.slice(start, end);
    if (open.length === 0) {
      if (type === T.LeftCurlyBracket) return openBlock(start);
      if (type === T.RightCurlyBracket) return closeBlock(start);
      if (type === T.Semicolon) return endStatement(start);
    } else if (type === T.LeftCurlyBracket || type === T.RightCurlyBracket || type === T.Semicolon) {
      problems.add(
        'unbalanced',
        statement?.start ?? start,
        `"${token}" stands inside brackets that were opened and not closed.`,
      );
      open.length = 0;
      if (type !== T.LeftCurlyBracket) endStatement(start);
      if (type === T.RightCurlyBracket) blocks.pop();
      return;
    }
    statement ??= { start, end, type, name: token, isDeclaration: false, loads: undefined, escapes: undefined };
    if (type === T.Colon && statement.end === start) statement.isDeclaration = true;
    else if (type === T.Colon && css.slice(statement.end, start).trim() === '') statement.isDeclaration = true;
    if (hasEscapes && type !== T.String && token.includes('\\')) statement.escapes ??= start;
    checkToken(type, token, start, statement);
  });
  if (statement) endStatement(css.length);
  if (open.length > 0 || blocks.length > 0)
    problems.add('unbalanced', css.length, 'The file ends inside a block that was opened and not closed.');
  return { declarations, problems: problems.list(), notes: notes.list() };

  function checkToken(type: number, token: string, start: number, within: Statement): void {
    const closes = CLOSES[type];
    if (closes !== undefined) open.push(closes);
    else if (type === T.RightParenthesis || type === T.RightSquareBracket) {
      if (open.pop() !== type) problems.add('unbalanced', start, `"${token}" closes what was not opened.`);
    } else if (type === T.BadString || type === T.BadUrl)
      problems.add('unfinished', start, 'A text or an address in this line does not end.');
    else if (type === T.CDO || type === T.CDC || (type === T.Delim && token === '<' && within.type !== T.AtKeyword))
      problems.add('markup', start, `"${token}" stands outside a text.`);
    if (type === T.Function && /^expression\($/i.test(token))
      problems.add('script', start, '"expression(" runs a script in old browsers.');
    if (type === T.Url || (type === T.Function && LOADERS.test(token))) within.loads ??= start;
    if (isScript(type, token, within)) problems.add('script', start, '"javascript:" stands in the file.');
    if (/<(?:\/style|\/?script|!--)/i.test(token))
      problems.add('markup', start, `A text holds "${token.slice(0, 30)}", which would end a style.`);
  }

  function isScript(type: number, token: string, within: Statement): boolean {
    if (type === T.String || type === T.Url || type === T.BadUrl) return /^[^:]*javascript\s*:/i.test(token);
    if (type !== T.Ident || token.length !== 10 || token.toLowerCase() !== 'javascript') return false;
    return within.isDeclaration; // `javascript` as a value; whatever follows, nobody needs it for a colour
  }

  function openBlock(at: number): void {
    const outer = blocks.length > DEEPEST ? NOWHERE : (blocks.at(-1) ?? EVERYWHERE);
    if (statement?.isDeclaration && statement.name.startsWith('--')) {
      problems.add('open-value', statement.start, `The value of "${statement.name}" holds a "{".`);
      blocks.push(NOWHERE);
    } else blocks.push(enterBlock(at, outer));
    statement = undefined;
  }

  function enterBlock(at: number, outer: Scope): Scope {
    if (statement?.type !== T.AtKeyword)
      return scopeOfSelectors(withoutComments(css.slice(statement?.start ?? at, at)), outer);
    checkAtRule(statement);
    return scopeOfAtRule(statement.name.slice(1).toLowerCase(), withoutComments(css.slice(statement.end, at)), outer);
  }

  function closeBlock(at: number): void {
    endStatement(at);
    if (blocks.pop() === undefined) problems.add('unbalanced', at, '"}" closes a block that was not opened.');
  }

  function endStatement(at: number): void {
    const ended = statement;
    statement = undefined;
    if (!ended) return;
    if (ended.type === T.AtKeyword) return checkAtRule(ended);
    if (ended.escapes !== undefined)
      problems.add('escape', ended.escapes, `"${excerpt(css, ended.escapes)}" is written with a backslash.`);
    if (!ended.isDeclaration || ended.type !== T.Ident) return notes.add('dropped-rules', ended.start);
    if (BEHAVIOURS.test(ended.name))
      return problems.add('behaviour', ended.start, `"${ended.name}" runs a script in old browsers.`);
    if (!ended.name.startsWith('--')) return dropOrdinary(ended);
    if (ended.loads !== undefined) notes.add('dropped-picture', ended.loads);
    const scope = blocks.at(-1) ?? NOWHERE;
    if (scope.modes.length === 0) return notes.add('dropped-rules', ended.start);
    const colon = css.indexOf(':', ended.end);
    declarations.add(ended.name, { value: css.slice(colon + 1, at), offset: ended.start }, scope);
  }

  function dropOrdinary(ended: Statement): void {
    if (ended.loads === undefined) return notes.add('dropped-rules', ended.start);
    problems.add('loads', ended.loads, `"${ended.name}" loads a file: "${excerpt(css, ended.loads)}".`);
  }

  function checkAtRule(rule: Statement): void {
    const name = rule.name.toLowerCase();
    if (rule.escapes !== undefined)
      problems.add('escape', rule.escapes, `"${excerpt(css, rule.escapes)}" is written with a backslash.`);
    if (name === '@import') problems.add('import', rule.start, `"${excerpt(css, rule.start)}" fetches another file.`);
    else if (name === '@font-face') problems.add('font-face', rule.start, '"@font-face" fetches a font.');
    else if (rule.loads !== undefined)
      problems.add('loads', rule.loads, `"${rule.name}" loads a file: "${excerpt(css, rule.loads)}".`);
    else if (!KNOWN_AT_RULES.has(name)) notes.add('dropped-rules', rule.start);
  }
}

const KNOWN_AT_RULES = new Set(['@charset', '@layer', '@media']);

function checkComment(css: string, start: number, end: number, problems: ReturnType<typeof createFindings>): void {
  if (end - start < 4 || !css.startsWith('*/', end - 2))
    problems.add('unfinished', start, 'A comment in this line does not end.');
  else if (/[-\w]/.test(css[start - 1] ?? ' ') && /[-\w(]/.test(css[end] ?? ' '))
    problems.add(
      'comment-in-word',
      start,
      `A comment stands inside a word: "${css.slice(Math.max(0, start - 10), end + 10)}".`,
    );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').trim();
}

function excerpt(css: string, offset: number): string {
  return css
    .slice(offset, offset + 40)
    .split('\n')[0]!
    .trim(); // split always gives a first part
}

/** A declaration or the words before a block, while it is read. */
type Statement = {
  start: number;
  /** Where its first word ends. */
  end: number;
  type: number;
  name: string;
  isDeclaration: boolean;
  loads: number | undefined;
  escapes: number | undefined;
};

import { yamlInner, yamlText } from './markdown';

/**
 * Templates: `{{name}}` stands for a value; `{{#name}} … {{/name}}` is repeated for each item of a list, and shown once for
 * any other value that is not empty; `{{^name}} … {{/name}}` is shown when there is none. Within a list `{{.}}` is the item.
 * Between the first "---" lines values are written as YAML, elsewhere as Markdown.
 */

/** A text, escaped where it is put. */
export interface TextValue {
  readonly text: string;
  /** As Markdown; `text` is used in YAML. */
  readonly markdown: string;
}

export type Value = TextValue | boolean | readonly Value[] | Values;
/** What a template can name; what is not found here is looked for further out. */
export interface Values {
  readonly [name: string]: Value | undefined;
}

type Node = string | { readonly name: string } | Section;
interface Section {
  readonly name: string;
  readonly inverted: boolean;
  readonly children: Node[];
}

/** What is wrong with a template: a tag that is not closed, or closed without being open. */
export interface TemplateFault {
  readonly tag: string;
  readonly line: number;
}

/** Why a template cannot be filled in; null when it can. */
export function findFault(template: string): TemplateFault | null {
  const parsed = parse(template);
  return 'tag' in parsed ? parsed : null;
}

/** The names that a template has and `values` lacks at every depth; misspelt, most likely. */
export function unknownNames(template: string, known: ReadonlySet<string>): string[] {
  const names = [...template.matchAll(TAG)].map((match) => match[2] ?? '');
  return [...new Set(names)].filter((name) => name !== '.' && !known.has(name));
}

/** Fills in a template; one with a fault gives it as it stands. Linear in its output. */
export function fillIn(template: string, values: Values): string {
  const parsed = parse(template);
  if ('tag' in parsed) return template;
  const parts = splitMatter(template);
  if (parts.matter === '') return render(parsed.nodes, [values], false).join('');
  const head = parse(parts.matter);
  const body = parse(parts.body);
  // A section that begins in the front matter and ends behind it: there is no telling which is which.
  if ('tag' in head || 'tag' in body) return render(parsed.nodes, [values], false).join('');
  return [...render(head.nodes, [values], true), ...render(body.nodes, [values], false)].join('');
}

/** The front matter of a template, with its lines of hyphens, and the rest. */
export function splitMatter(template: string): { readonly matter: string; readonly body: string } {
  const matter = /^---\r?\n[\s\S]*?\n---(?:\r?\n|$)/u.exec(template)?.[0] ?? '';
  return { matter, body: template.slice(matter.length) };
}

const TAG = /\{\{\s*([#^/]?)\s*([\w.]+)\s*\}\}/gu;

function parse(template: string): { readonly nodes: Node[] } | TemplateFault {
  const root: Section = { name: '', inverted: false, children: [] };
  const open: { readonly section: Section; readonly at: number }[] = [{ section: root, at: 0 }];
  const lineAt = (index: number) => template.slice(0, index).split('\n').length;
  let last = 0;
  for (const match of template.matchAll(TAG)) {
    const [whole, mark = '', name = ''] = match;
    const { index } = match;
    const { section } = open.at(-1) as { section: Section };
    section.children.push(template.slice(last, index));
    last = index + whole.length;
    if (mark === '') section.children.push({ name });
    else if (mark === '/') {
      if (open.length === 1 || section.name !== name) return { tag: whole, line: lineAt(index) };
      open.pop();
    } else {
      const inner: Section = { name, inverted: mark === '^', children: [] };
      section.children.push(inner);
      open.push({ section: inner, at: index });
    }
    // A line that holds a section's tag alone leaves no empty line behind.
    if (mark !== '') last = afterLoneLine(template, index, last, section);
  }
  const unclosed = open.at(-1);
  if (unclosed && open.length > 1) return { tag: `{{#${unclosed.section.name}}}`, line: lineAt(unclosed.at) };
  root.children.push(template.slice(last));
  return { nodes: root.children };
}

/** Where the template goes on behind a tag; takes a line away that the tag has for itself. */
function afterLoneLine(template: string, start: number, end: number, holder: Section): number {
  const lineStart = template.lastIndexOf('\n', start - 1) + 1;
  const before = template.slice(lineStart, start);
  const lineEnd = template.indexOf('\n', end);
  const behind = template.slice(end, lineEnd < 0 ? template.length : lineEnd);
  if (before.trim() !== '' || behind.trim() !== '') return end;
  const index = holder.children.findLastIndex((child) => typeof child === 'string');
  const text = holder.children[index];
  if (typeof text === 'string' && before !== '' && text.endsWith(before)) holder.children[index] = text.slice(0, -before.length);
  return lineEnd < 0 ? template.length : lineEnd + 1;
}

function render(nodes: readonly Node[], scopes: readonly Values[], inYaml: boolean, out: string[] = []): string[] {
  for (const node of nodes) {
    if (typeof node === 'string') out.push(node);
    else if ('children' in node) renderSection(node, scopes, inYaml, out);
    else out.push(inYaml ? asYaml(lookUp(node.name, scopes), out) : indented(asMarkdown(lookUp(node.name, scopes)), out));
  }
  return out;
}

function renderSection({ name, inverted, children }: Section, scopes: readonly Values[], inYaml: boolean, out: string[]): void {
  const value = lookUp(name, scopes);
  if (isEmpty(value)) {
    if (inverted) render(children, scopes, inYaml, out);
    return;
  }
  if (inverted) return;
  const items = isList(value) ? value : [value];
  for (const item of items) render(children, [scopeOf(item), ...scopes], inYaml, out);
}

function scopeOf(value: Value | undefined): Values {
  const isPlain = value === undefined || typeof value === 'boolean' || isList(value) || isText(value);
  return isPlain ? { '.': value } : (value as Values);
}

function lookUp(name: string, scopes: readonly Values[]): Value | undefined {
  for (const scope of scopes) if (Object.hasOwn(scope, name)) return scope[name];
  return undefined;
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isText = (value: Value | undefined): value is TextValue =>
  typeof value === 'object' && 'text' in value && typeof value.text === 'string';
const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === false || (isText(value) && value.text === '') || (isList(value) && value.length === 0);

function asMarkdown(value: Value | undefined): string {
  if (isText(value)) return value.markdown;
  if (isList(value)) return value.map(asMarkdown).join(', ');
  return typeof value === 'boolean' ? String(value) : '';
}

/** A scalar or a flow list; within quotation marks of the template, what belongs between them. */
function asYaml(value: Value | undefined, out: readonly string[]): string {
  const isWithin = out.at(-1)?.endsWith('"') === true && !out.at(-1)?.endsWith('\\"');
  if (isText(value)) return isWithin ? yamlInner(value.text) : yamlText(value.text);
  if (isList(value)) {
    const texts = value.filter(isText).map(({ text }) => text);
    return isWithin ? yamlInner(texts.join(', ')) : `[${texts.map(yamlText).join(', ')}]`;
  }
  return typeof value === 'boolean' ? String(value) : '""';
}

/** Lines after the first go on as the line that they are put in begins: in a block quote, "> ". */
function indented(text: string, out: readonly string[]): string {
  if (!text.includes('\n')) return text;
  const line = lastLine(out);
  const start = /^(?:[ \t]*>)*[ \t]*/u.exec(line)?.[0] ?? '';
  return text.replaceAll('\n', `\n${start}`);
}

function lastLine(out: readonly string[]): string {
  let line = '';
  for (let index = out.length - 1; index >= 0; index -= 1) {
    const part = out[index] ?? '';
    const breakAt = part.lastIndexOf('\n');
    line = part.slice(breakAt + 1) + line;
    if (breakAt >= 0) break;
  }
  return line;
}

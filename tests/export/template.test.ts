import { describe, expect, it } from 'vitest';
import { fillIn, findFault, unknownNames, type Value } from '@/lib/export/template';

const text = (value: string) => ({ text: value, markdown: value });
const VALUES: Record<string, Value> = {
  title: text('Judul: "a"'),
  two: text('satu\ndua'),
  empty: text(''),
  tags: [text('x'), text('y')],
  none: [],
  yes: true,
  no: false,
  quotes: [
    { exact: text('A'), note: text('catatan') },
    { exact: text('B'), note: text('') },
  ],
  note: text('luar'),
};

describe('a template', () => {
  it.each([
    ['a value', 'x {{title}} y', 'x Judul: "a" y'],
    ['space in the tag', '{{ title }}', 'Judul: "a"'],
    ['what it lacks', '[{{nothing}}]', '[]'],
    ['a list as a text', '{{tags}}', 'x, y'],
    ['a list, item by item', '{{#tags}}#{{.}} {{/tags}}', '#x #y '],
    ['items with values of their own', '{{#quotes}}{{exact}}:{{note}};{{/quotes}}', 'A:catatan;B:;'],
    ['what stands further out', '{{#quotes}}{{title}}{{/quotes}}', 'Judul: "a"Judul: "a"'],
    ['a condition', '{{#yes}}ya{{/yes}}{{#no}}tidak{{/no}}{{#empty}}kosong{{/empty}}', 'ya'],
    ['its contrary', '{{^no}}ya{{/no}}{{^none}}kosong{{/none}}{{^yes}}tidak{{/yes}}', 'yakosong'],
    ['tags that have lines of their own', 'a\n{{#yes}}\nb\n{{/yes}}\nc', 'a\nb\nc'],
    ['indented tags of that kind', 'a\n  {{#no}}\nb\n  {{/no}}\nc', 'a\nc'],
    ['lines in a block quote', '> {{two}} ^id', '> satu\n> dua ^id'],
    ['a nested block quote', '> > {{two}}', '> > satu\n> > dua'],
    ['lines after a list mark', '- {{two}}', '- satu\ndua'],
    ['braces that are no tags', '{title} {{}} {{ a b }}', '{title} {{}} {{ a b }}'],
  ])('gives %s', (_, template, expected) => {
    expect(fillIn(template, VALUES)).toBe(expected);
  });

  it('writes YAML between the first lines of hyphens, whether or not the template has quotation marks there', () => {
    const template = '---\ntitle: {{title}}\nalias: "{{title}}"\ntags: {{tags}}\nnone: {{none}}\nyes: {{yes}}\n---\n{{title}}';
    expect(fillIn(template, VALUES)).toBe(
      '---\ntitle: "Judul: \\"a\\""\nalias: "Judul: \\"a\\""\ntags: ["x", "y"]\nnone: []\nyes: true\n---\nJudul: "a"',
    );
  });

  it.each([
    ['a section that is not closed', 'a\n{{#quotes}}b', { tag: '{{#quotes}}', line: 2 }],
    ['an end without beginning', '{{/quotes}}', { tag: '{{/quotes}}', line: 1 }],
    ['crossing sections', '{{#a}}\n{{#b}}{{/a}}{{/b}}', { tag: '{{/a}}', line: 2 }],
  ])('tells %s, and is left as it is', (_, template, fault) => {
    expect(findFault(template)).toEqual(fault);
    expect(fillIn(template, VALUES)).toBe(template);
  });

  it('tells names that nothing has', () => {
    expect(unknownNames('{{title}} {{titel}} {{#qoutes}}{{.}}{{/qoutes}}', new Set(['title']))).toEqual(['titel', 'qoutes']);
    expect(findFault('{{title}}')).toBeNull();
  });

  it('does not fill in what values bring', () => {
    expect(fillIn('{{a}}', { a: text('{{b}}'), b: text('x') })).toBe('{{b}}');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import indonesian from '@/public/_locales/id/messages.json';

type Messages = Record<string, { message: string } | undefined>;
const en: Messages = english;
const id: Messages = indonesian;
const keys = Object.keys(english);

function sourceOf(folder: string): { path: string; source: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }));
}

const sources = ['components', 'entrypoints', 'lib'].flatMap(sourceOf);
const everything = sources.map(({ source }) => source).join('\n') + readFileSync('wxt.config.ts', 'utf8');

describe('the texts of the interface', () => {
  it('exist in both languages', () => {
    expect(Object.keys(indonesian).sort()).toEqual([...keys].sort());
  });

  it('have words, and the same places for values', () => {
    const places = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].sort().join();
    expect(keys.filter((key) => en[key]?.message.trim() === '' || id[key]?.message.trim() === '')).toEqual([]);
    expect(keys.filter((key) => places(en[key]?.message) !== places(id[key]?.message))).toEqual([]);
  });

  it('come in pairs where they count', () => {
    const stems = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    expect(keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6))).toEqual(stems);
  });

  it('are whole sentences where several follow one another', () => {
    const isOpen = (key: string) => ![en, id].every((messages) => messages[key]?.message.endsWith('.'));
    expect(keys.filter((key) => /^(?:rule|confidence)[A-Z]|^evidence(?!Hint|Summary)[A-Z]/.test(key) && isOpen(key))).toEqual([]);
  });

  it('are all used', () => {
    const unused = keys.filter((key) => {
      const name = key.replace(/_(one|other)$/, '');
      return !everything.includes(`'${name}'`) && !everything.includes(`__MSG_${name}__`);
    });
    expect(unused).toEqual([]);
  });

  it('stand nowhere in the code itself', () => {
    // Words between tags, or in an attribute that is read out.
    const hardCoded = /(?<![=-])>\s*[A-Z]?[a-z]+(?: [a-z]+)*[.…]?\s*<\/|(?:title|placeholder|aria-label|alt)="(?!Petik")[^"]+"/g;
    const found = sources
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, source }) => (source.match(hardCoded) ?? []).map((text) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { analyse } from '@/lib/engine/analyse';
import { packFor } from '@/lib/languages';
import { type QuoteCase, read } from './read';

/** Sentences of every kind of news that look like reports and are none, and reports whose subject is easily mistaken. */
const cases: QuoteCase[] = [
  {
    name: 'the thing that is put to somebody is no content',
    text: 'As Susan Hartwell explained it to me, the pumps were moved to turn the quarry into a “clean” lake.',
    quotes: [{ contents: ['the pumps were moved to turn the quarry into a “clean” lake'], speaker: 'Susan Hartwell' }],
  },
  {
    name: 'the thing that is put in words is no content',
    text: 'As Susan Hartwell described it, the plan was “a mess” from the start.',
    quotes: [{ contents: ['the plan was “a mess” from the start'], speaker: 'Susan Hartwell' }],
  },
  {
    name: 'an interview before the subject is no content',
    text: 'In a long interview with detectives, Susan Hartwell confessed to the theft, adding that she was sorry.',
    quotes: [{ contents: ['that she was sorry'], speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a subordinate clause before the subject is no content',
    text: 'As the smoke over the harbour cleared, the crews began to leave.',
    quotes: [],
  },
  {
    name: 'a concession before the subject is no content',
    text: 'Though most of the marchers were calm, a few responded with stones.',
    quotes: [],
  },
  {
    name: 'a year before the subject is no content',
    text: 'In 2019, the council committed to a new bridge.',
    quotes: [{ contents: ['to a new bridge'] }],
  },
  {
    name: 'a condition before a reported clause belongs to it',
    text: 'If the dam holds, the valley will be safe, said Susan Hartwell.',
    quotes: [{ contents: ['If the dam holds, the valley will be safe'], speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a place before a reported clause belongs to it',
    text: 'In the north prices are rising, Susan Hartwell said.',
    quotes: [{ contents: ['In the north prices are rising'], speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a reported clause that opens with but',
    text: 'But a greater danger is the old wall, she said.',
    quotes: [{ contents: ['But a greater danger is the old wall'] }],
  },
  {
    name: 'a dateline before a reported clause does not belong to it',
    text: 'PORT HARROW (AP) — Prices grew by one per cent, the Harbour Institute said.',
    quotes: [{ contents: ['Prices grew by one per cent'], source: 'the Harbour Institute' }],
  },
  {
    name: 'who opens a relative clause, not a report',
    text: 'The mayor condemned those who had burnt down the library.',
    quotes: [{ contents: ['those who had burnt down the library'], source: 'The mayor' }],
  },
  {
    name: 'that opens a relative clause, not a report',
    text: 'The course ends the feeling of doubt that might be stopping you.',
    quotes: [],
  },
  {
    name: 'adding things',
    text: 'The airline is adding five routes to its summer plan. The firm also added a lounge at the terminal.',
    quotes: [],
  },
  {
    name: 'adding words without that',
    text: 'Susan Hartwell added she would leave.',
    quotes: [{ contents: ['she would leave'], speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a prize that is claimed',
    text: 'The Harbour Rovers claimed victory at the final.',
    quotes: [],
  },
  {
    name: 'a telling detail',
    text: 'The most telling detail was her silence.',
    quotes: [],
  },
  {
    name: 'states that are countries',
    text: 'Two Nordic states to have signed the treaty left the room.',
    quotes: [],
  },
  {
    name: 'an adverb before the verb',
    text: 'Susan Hartwell truly believes that the bridge will stand.',
    quotes: [{ source: 'Susan Hartwell', contents: ['that the bridge will stand'] }],
  },
  {
    name: 'a subject with a preposition of its own',
    text: 'Families living near the quarry report that the blasts crack their walls.',
    quotes: [{ source: 'Families living near the quarry', contents: ['that the blasts crack their walls'] }],
  },
  {
    name: 'many in favour',
    text: 'Many in favour of the plan have said that it saves money.',
    quotes: [{ source: 'Many in favour of the plan' }],
  },
  {
    name: 'a day before the subject and its apposition',
    text: 'On Monday, the Harbour Union, the paper of the dockers, warned that the strike would go on.',
    quotes: [{ source: 'the Harbour Union, the paper of the dockers' }],
  },
  {
    name: 'an object of a verb before the subject and its apposition',
    text: 'After the founder left the company in October, the Harbour Bank, its largest investor, said that it would stay.',
    quotes: [{ source: 'the Harbour Bank, its largest investor' }],
  },
  {
    name: 'a predecessor by name',
    text: 'Tim Cole was calm. His predecessor, Susan Hartwell, had called the plan “a leap in the dark.”',
    quotes: [{ kind: 'mixed', source: 'His predecessor, Susan Hartwell', speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a relative of somebody is somebody else',
    text: '“I am sorry,” Peter Cole said.\nThe victim’s mother said that she could not sleep.',
    quotes: [{ speaker: 'Peter Cole' }, { speaker: 'The victim’s mother' }],
  },
  {
    name: 'a document is not the last speaker',
    text: '“I am sorry,” Peter Cole said.\nAccording to the court documents, he was seen at the harbour.',
    quotes: [{ speaker: 'Peter Cole' }, { speaker: 'the court documents' }],
  },
  {
    name: 'an officer with a clause of his own is not the last speaker',
    text: '“I am sorry,” Peter Cole said.\nThe officer who made the arrest said that the street was dark.',
    quotes: [{ speaker: 'Peter Cole' }, { speaker: 'The officer who made the arrest' }],
  },
  {
    name: 'a description that fits the last speaker',
    text: '“I am sorry,” Peter Cole said.\nThe 59-year-old said that he would pay.',
    quotes: [{ speaker: 'Peter Cole' }, { speaker: 'Peter Cole' }],
  },
  {
    name: 'the answer to a reporter’s question is not by whom the question names',
    text: '“I am glad to be back,” said Susan Hartwell.\nWhat does she think of Peter Cole?\n“He will do a fine job, I am sure.”',
    quotes: [{ speaker: 'Susan Hartwell' }, { speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a thing does not take up he',
    text: 'Peter Cole was tired. The contract says that drivers rest for an hour. “That is too short,” he said.',
    quotes: [{ source: 'The contract' }, { speaker: 'Peter Cole' }],
  },
];

it.each(cases)('$name', ({ text, quotes }) => expect(read(text, 'en').quotes).toMatchObject(quotes));

it.each([
  ['en', 'Susan Hartwell believes that the dam is safe.', 'stance'],
  ['en', 'Susan Hartwell says that the dam is safe.', 'source-cue-clause'],
  ['id', 'Bupati Sinta Marhaeni berharap agar bendungan itu selesai.', 'stance'],
  ['id', 'Bupati Sinta Marhaeni mengatakan bahwa bendungan itu selesai.', 'source-cue-clause'],
])('keeps views apart from words (%s: %s)', (language, text, rule) =>
  expect(analyse({ text }, packFor(language)).quotes).toMatchObject([{ rule }]),
);

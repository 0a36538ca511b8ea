import { expect, it } from 'vitest';
import { type QuoteCase, read } from './read';

/** Whose the words are: possessives, crowds, owners, transcripts, and words that look like reports and are none. */
const cases: QuoteCase[] = [
  {
    name: 'her own admission, after a man and a woman were named',
    text: 'Peter Cole met Susan Hartwell. By her own admission, the plan was “a mess.”',
    quotes: [{ source: 'her', speaker: 'Susan Hartwell' }],
  },
  {
    name: 'her claim, after a man spoke last',
    text: '“I was late,” said Susan Hartwell. “I was early,” said Peter Cole. Her claim is that the clock was wrong.',
    quotes: [{}, {}, { source: 'Her', speaker: 'Susan Hartwell' }],
  },
  {
    name: 'his letter is by the last man',
    text: 'Peter Cole laughed. Susan Hartwell came in later. His second letter said: “The dam is safe.”',
    quotes: [{ source: 'His second letter', speaker: 'Peter Cole' }],
  },
  {
    name: 'a letter of somebody named',
    text: 'Susan Hartwell’s letter said that the dam was safe.',
    quotes: [{ source: 'Susan Hartwell’s letter', speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a statement of a body',
    text: 'The ministry said that the dam was safe. Its statement said that nobody was hurt.',
    quotes: [{ source: 'The ministry' }, { source: 'Its statement', speaker: 'The ministry' }],
  },
  {
    name: 'his wife is somebody else',
    text: 'Peter Cole laughed. His wife said that he was fine.',
    quotes: [{ speaker: 'His wife' }],
  },
  {
    name: 'his remarks as an occasion',
    text: 'Peter Cole laughed. In his remarks, Tim Roe argued that the dam was “a folly.”',
    quotes: [{ source: 'Tim Roe', contents: ['that the dam was “a folly.”'] }],
  },
  {
    name: 'a crowd breaks into a chant',
    text: 'At one point the crowd broke into a thunderous chant of “Save our dam!”',
    quotes: [{ kind: 'direct', source: 'the crowd' }],
  },
  {
    name: 'a chant right before its words',
    text: 'Hundreds of dockers took up the old chant “Shut it down! Shut it down!” on Monday.',
    quotes: [{ kind: 'direct', source: 'Hundreds of dockers' }],
  },
  {
    name: 'she who hears the chant does not chant',
    text: 'Susan Hartwell took the stage to a thunderous chant of “Save our dam!”',
    quotes: [{ kind: 'direct', source: null }],
  },
  {
    name: 'the promise of an owner',
    text: 'It was the pull of Peter Cole’s “if you like your boat, you can keep it” promise: many had signed.',
    quotes: [{ source: 'Peter Cole', speaker: 'Peter Cole' }],
  },
  {
    name: 'her remark in her own sentence',
    text: 'Critics laughed. Susan Hartwell stood by her “mud wall” remark.',
    quotes: [{ source: 'her', speaker: 'Susan Hartwell' }],
  },
  {
    name: 'a tour with a name is no promise',
    text: 'Peter Cole’s “Harbour Nights” tour begins in May.',
    quotes: [],
  },
  {
    name: 'whom a relative clause tells of',
    text: 'Peter Cole was followed by Susan Hartwell, who is looking to bring “people together to build the port.”',
    quotes: [{ kind: 'mixed', speaker: 'Susan Hartwell' }],
  },
  {
    name: 'what friends call him is theirs, not hers who tells of it',
    text: 'Her friends left the hall, calling Peter Cole “an orange fool,” Susan Hartwell said as she turned around.',
    quotes: [{ source: 'Her friends', contents: ['Peter Cole “an orange fool,”'] }],
  },
  {
    name: 'a fragment before another clause with and',
    text: 'Tim Roe had called the boat “a bathtub,” and Peter Cole said as the tide turned, “I agree.”',
    quotes: [{ speaker: 'Tim Roe' }, { speaker: 'Peter Cole', contents: ['“I agree.”'] }],
  },
  {
    name: 'a course that is called something',
    text: 'Susan Hartwell shared a book for a course called “Perception” on her page, writing “Allow me to do the rest.”',
    quotes: [{ kind: 'direct', speaker: 'Susan Hartwell', contents: ['“Allow me to do the rest.”'] }],
  },
  { name: 'a man by a nickname', text: 'A man called “Tiny” ran the bar.', quotes: [] },
  {
    name: 'an aside in brackets ends there',
    text: 'The dockers will stick to their oars (pun intended) and repeat, ten times, “Peace Through Docks,” “Law and Tide.”',
    quotes: [{ cue: 'repeat', source: 'The dockers', contents: ['“Peace Through Docks,”', '“Law and Tide.”'] }],
  },
  {
    name: 'said as she turned tells when, not what',
    text: 'The union called the dam “a mud wall,” Susan Hartwell said as she turned around.',
    quotes: [{ contents: ['“a mud wall,”'] }],
  },
  {
    name: 'a transcript with names in capitals',
    text: 'The trial of Mark Dunn began.\nWEBB: Where were you that night?\nDUNN: I was at home. I told you so.\nWEBB: Are you sure?',
    quotes: [
      { kind: 'direct', speaker: 'WEBB' },
      { kind: 'direct', speaker: 'Mark Dunn', contents: ['I was at home. I told you so.'] },
      { speaker: 'WEBB', contents: ['Are you sure?'] },
    ],
  },
  {
    name: 'a list of names with points is no transcript',
    text: 'The points of the regatta:\nSusan Hartwell: eight points after a fine start.\nPeter Cole: six points and a torn sail.',
    quotes: [],
  },
  {
    name: 'a dateline before a body with an apposition',
    text: 'LEEDS, March 3 (Wire) - Veltra Bank, the British lender, said it expected profit to rise.',
    quotes: [{ source: 'Veltra Bank, the British lender' }],
  },
  {
    name: 'a second clause after an interrupted one',
    text: 'The harbour, Susan Hartwell said, was safe, and the bridge was closed on Monday.',
    quotes: [{ contents: ['The harbour', 'was safe'] }],
  },
  {
    name: 'a dateline before a title',
    text: 'HARROW — The Minister of Power, Chief Tim Cole, has assured residents that supply will improve.',
    quotes: [{ source: 'The Minister of Power, Chief Tim Cole', speaker: 'Tim Cole' }],
  },
  {
    name: 'a party’s politician',
    text: 'But Labour’s Susan Hartwell, who chairs the committee, called his answer “complacent.”',
    quotes: [{ speaker: 'Susan Hartwell' }],
  },
  {
    name: 'laughing reports nothing',
    text: 'Asked whether he would resign, Peter Cole laughed.',
    quotes: [],
  },
  {
    name: 'a participle before the subject and her name',
    text: 'Giving evidence, his former assistant, Susan Hartwell, said he had asked her to sign.',
    quotes: [{ source: 'his former assistant, Susan Hartwell', speaker: 'Susan Hartwell' }],
  },
  { name: 'a motion that was proposed', text: 'A motion to delay the vote, proposed by Peter Cole, was defeated.', quotes: [] },
  { name: 'a thing that goes on sale', text: 'The device, called the “Harbour One,” goes on sale next month.', quotes: [] },
  {
    name: 'while another one wrote',
    text: 'The Harbour Union called it “a brave boat,” while Peter Cole wrote that it “struggles in the wind.”',
    quotes: [{ contents: ['it “a brave boat,”'] }, { speaker: 'Peter Cole' }],
  },
  {
    name: 'a memoir before its words',
    text: 'In his memoir, “Light and Lead,” Peter Cole wrote: “A building is a promise to strangers.”',
    quotes: [{ speaker: 'Peter Cole', contents: ['“A building is a promise to strangers.”'] }],
  },
  {
    name: 'what he liked to say',
    text: 'Peter Cole liked to say that he “learned about light from the sea.”',
    quotes: [{ cue: 'liked to say', speaker: 'Peter Cole' }],
  },
  {
    name: 'hitting back is no content',
    text: 'Hitting back, Susan Hartwell said the minister was wrong about the dam.',
    quotes: [{ contents: ['the minister was wrong about the dam'] }],
  },
  {
    name: 'a charge that is denied',
    text: 'Norland accused its neighbour of massing troops on the border, a charge Suvia denies.',
    quotes: [{ source: 'Norland' }],
  },
  {
    name: 'a question told in passing is not his',
    text: 'Peter Cole, asked if war was likely, said: “Nobody wants it.”',
    quotes: [{ speaker: 'Peter Cole', contents: ['“Nobody wants it.”'] }],
  },
  {
    name: 'a crowd that is shown',
    text: 'State television in Suvia showed crowds chanting “Victory, victory!” and burning flags.',
    quotes: [{ source: 'crowds' }],
  },
];

it.each(cases)('$name', ({ text, quotes }) => expect(read(text, 'en').quotes).toMatchObject(quotes));

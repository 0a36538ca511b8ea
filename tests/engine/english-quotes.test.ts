import { describe, expect, it } from 'vitest';
import { type QuoteCase, read } from './read';

const SUSAN = 'Susan Hartwell';

/** Verbs that stand on both sides of their speaker after a quote. */
const inverting = [
  'said',
  'says',
  'added',
  'wrote',
  'argued',
  'insisted',
  'claimed',
  'admitted',
  'conceded',
  'noted',
  'explained',
  'declared',
  'recalled',
  'replied',
  'asked',
  'warned',
  'complained',
  'testified',
  'concluded',
  'tweeted',
  'joked',
  'quipped',
  'remarked',
  'observed',
  'responded',
  'answered',
  'stressed',
  'acknowledged',
  'predicted',
  'announced',
  'stated',
  'shouted',
  'whispered',
];

/** Verbs of speech with "that". */
const reporting = [
  'said',
  'added',
  'argued',
  'insisted',
  'claimed',
  'admitted',
  'conceded',
  'noted',
  'explained',
  'declared',
  'recalled',
  'testified',
  'concluded',
  'acknowledged',
  'predicted',
  'announced',
  'stated',
  'stressed',
  'denied',
  'confirmed',
  'suggested',
  'complained',
  'warned',
  'alleged',
  'maintained',
  'asserted',
  'contended',
  'emphasised',
  'emphasized',
  'revealed',
  'promised',
];

const direct: QuoteCase[] = [
  {
    name: 'two short shouts',
    text: '“Quiet!” shouted Hartwell. “Stop!” cried Lomond.',
    quotes: [
      { cue: 'shouted', speaker: 'Hartwell' },
      { cue: 'cried', speaker: 'Lomond' },
    ],
  },
  {
    name: 'a nested quote in the same straight marks',
    text: '"She said, "Go home," so I went," Susan Hartwell recalled.',
    quotes: [{ contents: ['"She said, "Go home," so I went,"'], cue: 'recalled', speaker: SUSAN }],
  },
  {
    name: 'they, when two are spoken of',
    text: 'Susan Hartwell and Peter Lomond arrived. “We are ready,” they said.',
    quotes: [{ cue: 'said', source: 'they', sourceKind: 'pronoun' }],
  },
  {
    name: 'a pronoun without anybody before it',
    text: '“I think,” she said, “therefore I am.”',
    quotes: [{ contents: ['“I think,”', '“therefore I am.”'], source: 'she', speaker: null }],
  },
  {
    name: 'an apposition between name and cue',
    text: '“The dam is safe,” Susan Hartwell, the German chancellor, said.',
    quotes: [{ cue: 'said', source: 'Susan Hartwell, the German chancellor', speaker: SUSAN }],
  },
  {
    name: 'the office first, the name in apposition',
    text: '“The dam is safe,” the mayor of Larkmouth, Susan Hartwell, told the BBC. “It will hold.”',
    quotes: [{ contents: ['“The dam is safe,”', '“It will hold.”'], cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'asked a question before',
    text: 'Asked if she would resign, Susan Hartwell said: “No.”',
    quotes: [{ contents: ['“No.”'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'a programme whose name holds an apostrophe',
    text: 'Susan Hartwell told BBC Radio 4\'s Today programme: "The dam is safe."',
    quotes: [{ contents: ['"The dam is safe."'], cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'a company in a statement',
    text: 'The company said in a statement: “We regret the delay.”',
    quotes: [{ contents: ['“We regret the delay.”'], cue: 'said', speaker: 'The company' }],
  },
  {
    name: 'title before the name',
    text: '“The bridge is safe,” Mayor Susan Hartwell said on Monday.',
    quotes: [
      {
        kind: 'direct',
        contents: ['“The bridge is safe,”'],
        quoted: ['“The bridge is safe,”'],
        cue: 'said',
        source: 'Mayor Susan Hartwell',
        sourceKind: 'name',
        speaker: SUSAN,
      },
    ],
  },
  {
    name: 'inverted with an apposition',
    text: '“The bridge is safe,” said Susan Hartwell, the mayor of Larkmouth.',
    quotes: [{ cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'the surname keeps the full name',
    text: 'Mayor Susan Hartwell opened the bridge. “It is safe,” Hartwell said.',
    quotes: [{ source: 'Hartwell', sourceKind: 'short-name', speaker: SUSAN }],
  },
  {
    name: 'honorific and surname',
    text: 'Susan Hartwell opened the bridge. “It is safe,” Ms. Hartwell said.',
    quotes: [{ cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'she is the woman of two people',
    text: 'Susan Hartwell met Peter Lomond on the bridge. “It is safe,” she said.',
    quotes: [{ source: 'she', sourceKind: 'pronoun', speaker: 'Susan Hartwell' }],
  },
  {
    name: 'he goes on about the last speaker',
    text: '“It is safe,” Peter Lomond said.\n“We tested it twice,” he added.',
    quotes: [{ speaker: 'Peter Lomond' }, { cue: 'added', speaker: 'Peter Lomond' }],
  },
  {
    name: 'the mayor, not the minister',
    text: 'Mayor Susan Hartwell met Transport Minister Peter Lomond. “It is safe,” the mayor said.',
    quotes: [{ source: 'the mayor', sourceKind: 'role', speaker: SUSAN }],
  },
  {
    name: 'she is the only woman, both named as speakers before',
    text: '“It is safe,” Susan Hartwell said. “It sways,” Peter Lomond said. “We tested it,” she said.',
    quotes: [{ speaker: SUSAN }, { speaker: 'Peter Lomond' }, { source: 'she', speaker: SUSAN }],
  },
  {
    name: 'he after a man who spoke',
    text: '“It is safe,” Peter Lomond said. Susan Hartwell looked away. “We tested it,” he said.',
    quotes: [{ speaker: 'Peter Lomond' }, { source: 'he', speaker: 'Peter Lomond' }],
  },
  {
    name: 'a first name that no list holds',
    text: 'Orla Vennick crossed the bridge. “It is safe,” Vennick said.',
    quotes: [{ source: 'Vennick', sourceKind: 'short-name', speaker: 'Orla Vennick' }],
  },
  {
    name: 'introduced by a comma',
    text: 'Susan Hartwell said, “We will not sell the harbour.”',
    quotes: [{ kind: 'direct', contents: ['“We will not sell the harbour.”'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'introduced by a colon',
    text: 'Susan Hartwell said: “We will not sell the harbour.”',
    quotes: [{ kind: 'direct', contents: ['“We will not sell the harbour.”'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'introduced by a line of its own',
    text: 'Susan Hartwell wrote:\n“We will not sell the harbour.”',
    quotes: [{ kind: 'direct', contents: ['“We will not sell the harbour.”'], cue: 'wrote', speaker: SUSAN }],
  },
  {
    name: 'name and colon alone',
    text: 'Susan Hartwell: “We will not sell the harbour.”',
    quotes: [{ kind: 'direct', contents: ['“We will not sell the harbour.”'], speaker: SUSAN }],
  },
  {
    name: 'told an outlet',
    text: '“We will not sell the harbour,” Susan Hartwell told the Larkmouth Gazette.',
    quotes: [{ cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'told a named person',
    text: '“We will not sell the harbour,” Susan Hartwell told Peter Lomond.',
    quotes: [{ cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'who said',
    text: 'The talks were led by Susan Hartwell, who said: “We will not sell the harbour.”',
    quotes: [{ kind: 'direct', cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'in a statement',
    text: '“We will not sell the harbour,” Susan Hartwell said in a statement on Friday.',
    quotes: [{ cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'shouts of a crowd',
    text: '“Open the gates,” came shouts from the crowd.',
    quotes: [{ contents: ['“Open the gates,”'], cue: 'came shouts from', source: 'the crowd' }],
  },
  {
    name: 'chants belong to nobody who stands near',
    text: 'Susan Hartwell took the stage to chants of “Four more years!” and waved.',
    quotes: [{ contents: ['“Four more years!”'], cue: 'chants of', source: null }],
  },
  {
    name: 'a noun with its author before that',
    text: 'The council rejected a claim by Susan Hartwell that the bridge was “rotten.”',
    quotes: [{ cue: 'rejected' }, { contents: ['that the bridge was “rotten.”'], cue: 'claim by', speaker: SUSAN }],
  },
  {
    name: 'a noun with its author and no that',
    text: 'A statement by the ministry was handed to every reporter in the room.',
    quotes: [],
  },
  {
    name: 'according to after a quote',
    text: '“It is safe,” according to Susan Hartwell.',
    quotes: [{ cue: 'according to', speaker: SUSAN }],
  },
  {
    name: 'two speakers in turn',
    text: '“Where is the money?” Susan Hartwell asked.\n“It is spent,” Peter Lomond replied.\n“On what?” Hartwell asked.',
    quotes: [{ speaker: SUSAN }, { cue: 'replied', speaker: 'Peter Lomond' }, { cue: 'asked', speaker: SUSAN }],
  },
  {
    name: 'an official without a name',
    text: '“It is safe,” said a senior official who spoke on condition of anonymity.',
    quotes: [{ cue: 'said', sourceKind: 'unnamed' }],
  },
  {
    name: 'residents',
    text: '“The water came fast,” residents said.',
    quotes: [{ cue: 'said', source: 'residents', sourceKind: 'unnamed', speaker: 'residents' }],
  },
  {
    name: 'a ministry speaks',
    text: '“The road is closed,” the Transport Department said.',
    quotes: [{ cue: 'said', sourceKind: 'institution', speaker: 'the Transport Department' }],
  },
  {
    name: 'joint speakers are kept together',
    text: '“We both resign,” said Susan Hartwell and Peter Lomond.',
    quotes: [{ source: 'Susan Hartwell and Peter Lomond' }],
  },
  {
    name: 'not stated stays not stated',
    text: '“All is lost.”\nRain fell on Larkmouth all night.',
    quotes: [{ kind: 'direct', contents: ['“All is lost.”'], cue: null, source: null, speaker: null }],
  },
  {
    name: 'Sen. does not end the sentence',
    text: '“The bill is dead,” said Sen. Peter Lomond, R-Texas.',
    quotes: [{ cue: 'said', speaker: 'Peter Lomond' }],
  },
  {
    name: 'a name with initials',
    text: '“The bill is dead,” said P. J. Lomond.',
    quotes: [{ cue: 'said', speaker: 'P. J. Lomond' }],
  },
  {
    name: 'the minister',
    text: 'The transport minister, Peter Lomond, opened the bridge. “It is safe,” the minister said.',
    quotes: [{ source: 'the minister', sourceKind: 'role', speaker: 'Peter Lomond' }],
  },
  {
    name: 'the minister, named right before with a title',
    text: 'Transport Minister Peter Lomond opened the bridge. “It is safe,” the minister said.',
    quotes: [{ source: 'the minister', sourceKind: 'role', speaker: 'Peter Lomond' }],
  },
];

const indirect: QuoteCase[] = [
  {
    name: 'a day between cue and that',
    text: 'Susan Hartwell said on Monday that the dam was safe.',
    quotes: [{ contents: ['that the dam was safe'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'the addressee of a letter is not its author',
    text: 'In a letter to Peter Lomond, Susan Hartwell wrote that the dam was safe.',
    quotes: [{ contents: ['that the dam was safe'], cue: 'wrote', speaker: SUSAN }],
  },
  {
    name: 'has said',
    text: 'Susan Hartwell has said the dam is safe.',
    quotes: [{ contents: ['the dam is safe'], speaker: SUSAN }],
  },
  {
    name: 'a group with one of its members named',
    text: 'Three senators, including Susan Hartwell, said the dam was safe.',
    quotes: [{ contents: ['the dam was safe'], sourceKind: 'unnamed', speaker: 'Three senators' }],
  },
  {
    name: 'a spokesman without a name',
    text: 'A spokesman for the ministry said the dam was safe.',
    quotes: [{ contents: ['the dam was safe'], sourceKind: 'unnamed', speaker: 'A spokesman for the ministry' }],
  },
  {
    name: 'an age after the name',
    text: 'Susan Hartwell, 54, said she would not resign.',
    quotes: [{ contents: ['she would not resign'], cue: 'said', speaker: SUSAN }],
  },
  { name: 'nobody said anything', text: 'Neither Susan Hartwell nor Peter Lomond said anything.', quotes: [] },
  { name: 'a denial of a thing is no report', text: 'Susan Hartwell denied the allegations.', quotes: [] },
  {
    name: 'that belongs to the content',
    text: 'Susan Hartwell said that the bridge was safe.',
    quotes: [{ kind: 'indirect', contents: ['that the bridge was safe'], quoted: [], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'zero that',
    text: 'Susan Hartwell said the bridge was safe.',
    quotes: [{ kind: 'indirect', contents: ['the bridge was safe'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'the clause before its speaker',
    text: 'The bridge was safe, Susan Hartwell said.',
    quotes: [{ kind: 'indirect', contents: ['The bridge was safe'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'the clause before an inverted speaker',
    text: 'The bridge was safe, said Susan Hartwell.',
    quotes: [{ kind: 'indirect', contents: ['The bridge was safe'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'according to at the end',
    text: 'The bridge was safe, according to Susan Hartwell.',
    quotes: [{ kind: 'indirect', contents: ['The bridge was safe'], cue: 'according to', speaker: SUSAN }],
  },
  {
    name: 'told X that',
    text: 'Susan Hartwell told reporters that the bridge was safe.',
    quotes: [{ kind: 'indirect', contents: ['that the bridge was safe'], cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'told a named person that',
    text: 'Susan Hartwell told Peter Lomond that the bridge was safe.',
    quotes: [{ kind: 'indirect', contents: ['that the bridge was safe'], cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'who said, within the sentence',
    text: 'Peter Lomond thanked Susan Hartwell, who said the bridge was safe.',
    quotes: [{ contents: ['the bridge was safe'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'asked whether',
    text: 'Susan Hartwell asked whether the bridge was safe.',
    quotes: [{ kind: 'indirect', contents: ['whether the bridge was safe'], cue: 'asked', speaker: SUSAN }],
  },
  {
    name: 'adding that',
    text: 'Susan Hartwell said the bridge was safe, adding that it had been tested twice.',
    quotes: [
      { contents: ['the bridge was safe'], cue: 'said', speaker: SUSAN },
      { contents: ['that it had been tested twice'], cue: 'adding', speaker: SUSAN },
    ],
  },
  {
    name: 'coordinated reports',
    text: 'Susan Hartwell said the bridge was safe and insisted that it had been tested.',
    quotes: [
      { contents: ['the bridge was safe'], cue: 'said', speaker: SUSAN },
      { contents: ['that it had been tested'], cue: 'insisted', speaker: SUSAN },
    ],
  },
  {
    name: 'he said, of the man spoken of',
    text: 'Peter Lomond opened the bridge. He said it was safe.',
    quotes: [{ contents: ['it was safe'], source: 'He', sourceKind: 'pronoun', speaker: 'Peter Lomond' }],
  },
  {
    name: 'officials said',
    text: 'Officials said the bridge was safe.',
    quotes: [{ contents: ['the bridge was safe'], source: 'Officials', sourceKind: 'unnamed', speaker: 'Officials' }],
  },
  {
    name: 'two witnesses said',
    text: 'Two witnesses said the bridge had swayed.',
    quotes: [{ contents: ['the bridge had swayed'], sourceKind: 'unnamed', speaker: 'Two witnesses' }],
  },
  {
    name: 'the police said',
    text: 'The police said the bridge was closed.',
    quotes: [{ contents: ['the bridge was closed'], cue: 'said', speaker: 'The police' }],
  },
  {
    name: 'belief counts with that',
    text: 'Susan Hartwell believes that the bridge is safe.',
    quotes: [{ kind: 'indirect', contents: ['that the bridge is safe'], cue: 'believes', speaker: SUSAN }],
  },
  { name: 'a wish is no report', text: 'Susan Hartwell wanted a new bridge.', quotes: [] },
  { name: 'an announcement of a thing is no report', text: 'Susan Hartwell announced the merger on Monday.', quotes: [] },
  { name: 'claims as a noun', text: 'The claims of the company were tested in court.', quotes: [] },
  { name: 'adds to', text: 'The new bridge adds to the traffic in Larkmouth.', quotes: [] },
  { name: 'a tale told', text: 'The old tale is told in many villages.', quotes: [] },
  {
    name: 'according to with an apposition',
    text: 'According to Susan Hartwell, a bridge engineer, the cables were old.',
    quotes: [{ kind: 'indirect', contents: ['the cables were old'], cue: 'According to', speaker: SUSAN }],
  },
  {
    name: 'according to at the start',
    text: 'According to Susan Hartwell, the bridge was safe.',
    quotes: [{ kind: 'indirect', contents: ['the bridge was safe'], cue: 'According to', speaker: SUSAN }],
  },
  {
    name: 'told X, zero that',
    text: 'Susan Hartwell told reporters the bridge was safe.',
    quotes: [{ kind: 'indirect', contents: ['the bridge was safe'], cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'vowed to',
    text: 'Susan Hartwell vowed to close the bridge.',
    quotes: [{ kind: 'indirect', contents: ['to close the bridge'], cue: 'vowed', speaker: SUSAN }],
  },
  {
    name: 'promised to',
    text: 'Susan Hartwell promised to close the bridge.',
    quotes: [{ kind: 'indirect', contents: ['to close the bridge'], cue: 'promised', speaker: SUSAN }],
  },
  {
    name: 'the next clause of the reporter is no content',
    text: 'Susan Hartwell said the bridge was safe, but the police closed it an hour later.',
    quotes: [{ contents: ['the bridge was safe'], speaker: SUSAN }],
  },
  { name: 'writes a novel', text: 'Susan Hartwell wrote a novel in 1998.', quotes: [] },
];

const mixed: QuoteCase[] = [
  {
    name: 'marked words within a report',
    text: 'Susan Hartwell said that the bridge was “as safe as a church” in any wind.',
    quotes: [
      {
        kind: 'mixed',
        contents: ['that the bridge was “as safe as a church” in any wind'],
        quoted: ['“as safe as a church”'],
        cue: 'said',
        speaker: SUSAN,
      },
    ],
  },
  {
    name: 'two marked fragments',
    text: 'Susan Hartwell said the plan was “half baked” and “badly costed”.',
    quotes: [{ kind: 'mixed', quoted: ['“half baked”', '“badly costed”'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'called it',
    text: 'Susan Hartwell called the plan “a bad joke”.',
    quotes: [{ kind: 'mixed', quoted: ['“a bad joke”'], cue: 'called', speaker: SUSAN }],
  },
  {
    name: 'described it as',
    text: 'Susan Hartwell described the plan as “a bad joke”.',
    quotes: [{ kind: 'mixed', contents: ['the plan as “a bad joke”'], cue: 'described', speaker: SUSAN }],
  },
  {
    name: 'dismissed it as',
    text: 'Susan Hartwell dismissed the plan as “a bad joke”.',
    quotes: [{ kind: 'mixed', contents: ['the plan as “a bad joke”'], cue: 'dismissed', speaker: SUSAN }],
  },
  {
    name: 'one marked word',
    text: 'Susan Hartwell said the plan was “absurd”.',
    quotes: [{ kind: 'mixed', quoted: ['“absurd”'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'a direct quote right after a report',
    text: 'Susan Hartwell said the bridge was safe. “We tested it twice,” she said.',
    quotes: [
      { kind: 'indirect', contents: ['the bridge was safe'], speaker: SUSAN },
      { kind: 'direct', contents: ['“We tested it twice,”'], speaker: SUSAN },
    ],
  },
  {
    name: 'interrupted by a longer reporting clause',
    text: '“No,” Susan Hartwell said when asked if she would resign. “Never.”',
    quotes: [{ kind: 'direct', contents: ['“No,”', '“Never.”'], speaker: SUSAN }],
  },
  {
    name: 'a carried-over quote has no source of its own',
    text: '“We tried,” Susan Hartwell said.\n“Nobody came. Nobody called.”',
    quotes: [{ source: 'Susan Hartwell' }, { cue: null, source: null, speaker: SUSAN }],
  },
  {
    name: 'introduced by a line that opens with the channel',
    text: 'In her letter Susan Hartwell wrote:\n“We will not sell the harbour.”',
    quotes: [{ kind: 'direct', contents: ['“We will not sell the harbour.”'], speaker: SUSAN }],
  },
  {
    name: 'an indirect report around its reporting clause',
    text: 'The dam, Susan Hartwell said, was safe.',
    quotes: [{ kind: 'indirect', contents: ['The dam', 'was safe'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'a spokesman whose name follows',
    text: '“The dam is safe,” said a spokesman for the ministry, Peter Lomond.',
    quotes: [{ cue: 'said', speaker: 'Peter Lomond' }],
  },
  {
    name: 'a signature on the next line',
    text: '“We will win.”\n— Susan Hartwell, mayor',
    quotes: [{ kind: 'direct', contents: ['“We will win.”'], speaker: SUSAN }],
  },
  {
    name: 'a scare quote inside the source',
    text: "The minister's 'secret' memo said the dam was safe.",
    quotes: [{ kind: 'indirect', contents: ['the dam was safe'] }],
  },
  {
    name: 'the cue in the next sentence',
    text: '“It’s a shame.” That is how Susan Hartwell described the dam.',
    quotes: [{ contents: ['“It’s a shame.”'], speaker: SUSAN }],
  },
  {
    name: 'it, of a body',
    text: 'The ministry sent a letter. It said the dam was safe.',
    quotes: [{ contents: ['the dam was safe'], source: 'It', speaker: 'The ministry' }],
  },
  {
    name: 'he is the man of two people',
    text: 'Susan Hartwell met Peter Lomond on the bridge. “It is safe,” he said.',
    quotes: [{ source: 'he', sourceKind: 'pronoun', speaker: 'Peter Lomond' }],
  },
  {
    name: 'gender told by the honorific',
    text: 'Mrs. Hartwell met Mr. Lomond on the bridge. “It is safe,” she said. “It sways,” he said.',
    quotes: [{ speaker: 'Hartwell' }, { speaker: 'Lomond' }],
  },
  {
    name: 'past a relative clause to the verb',
    text: '“The answer is no,” Hartwell, who has proposed a wall for five years, told reporters. Susan Hartwell left.',
    quotes: [{ kind: 'direct', contents: ['“The answer is no,”'], cue: 'told', speaker: SUSAN }],
  },
  {
    name: 'as somebody put it',
    text: 'As Susan Hartwell put it, “We are here.”',
    quotes: [{ kind: 'direct', contents: ['“We are here.”'], speaker: SUSAN }],
  },
  {
    name: 'a participle before the clause of the one who speaks',
    text: 'Calling the plan “a sad mess,” Susan Hartwell left the room.',
    quotes: [{ kind: 'mixed', contents: ['the plan “a sad mess,”'], speaker: SUSAN }],
  },
  {
    name: 'a participle that names a thing says nothing',
    text: 'The storm, nicknamed “Old Mary”, hit the harbour. Peter Lomond is known as “the Fox”.',
    quotes: [],
  },
  {
    name: 'a clause after a fragment that completes a report',
    text: 'Susan Hartwell said she would “protect the harbour,” the crowd applauded loudly.',
    quotes: [{ kind: 'mixed', contents: ['she would “protect the harbour,”'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'two quotes joined by and',
    text: 'Susan Hartwell shouted, “Sell the harbour,” and “Build the bridge.”',
    quotes: [{ kind: 'direct', contents: ['“Sell the harbour,”', '“Build the bridge.”'], speaker: SUSAN }],
  },
  {
    name: 'chants',
    text: 'The crowd broke into chants of “Build the bridge!” on Monday.',
    quotes: [{ contents: ['“Build the bridge!”'], speaker: 'The crowd' }],
  },
  {
    name: 'a quote that goes on right after the verb',
    text: '"We did it", Susan Hartwell said "and it was good".',
    quotes: [{ kind: 'direct', contents: ['"We did it"', '"and it was good"'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'a document that states',
    text: '“Every family may leave,” the document states.',
    quotes: [{ kind: 'direct', contents: ['“Every family may leave,”'], cue: 'states', source: 'the document' }],
  },
  {
    name: 'a nickname in brackets',
    text: 'Susan Hartwell (“the Fox”) said the dam was safe.',
    quotes: [{ kind: 'indirect', contents: ['the dam was safe'], speaker: SUSAN }],
  },
  {
    name: 'an official who spoke on condition of anonymity',
    text: 'A senior official who spoke on condition of anonymity said the dam was safe.',
    quotes: [{ kind: 'indirect', source: 'A senior official who spoke on condition of anonymity', sourceKind: 'unnamed' }],
  },
  {
    name: 'a capital on the clause after a question',
    text: 'Susan Hartwell smiled. “Why not?” She asked.',
    quotes: [{ contents: ['“Why not?”'], cue: 'asked', speaker: SUSAN }],
  },
  {
    name: 'a fragment without anybody who says it is nobody’s',
    text: '“We tried,” Susan Hartwell said.\nThe “very old dam on the river” was closed.',
    quotes: [{ speaker: SUSAN }, { kind: 'mixed', source: null, speaker: null }],
  },
  {
    name: 'a claim as the subject, with its owner',
    text: "Peter Lang's main claim is that the council is a “gang of thieves” out to ruin him.",
    quotes: [
      {
        kind: 'mixed',
        contents: ['that the council is a “gang of thieves” out to ruin him'],
        cue: 'claim is',
        source: 'Peter Lang',
        speaker: 'Peter Lang',
      },
    ],
  },
  {
    name: 'by somebody’s own admission',
    text: 'The merger by Susan Hartwell’s own admission was a “mistake.”',
    quotes: [{ kind: 'mixed', quoted: ['“mistake.”'], cue: 'own admission', speaker: SUSAN }],
  },
  {
    name: 'who waves off',
    text: 'Susan Hartwell waves off the delay as having “minimal” impact.',
    quotes: [{ kind: 'mixed', quoted: ['“minimal”'], cue: 'waves off', speaker: SUSAN }],
  },
  {
    name: 'words in brackets have no subject for the verb after them',
    text: 'Susan Hartwell worked the crowd (no pun intended) and repeated, “Build it.”',
    quotes: [{ contents: ['“Build it.”'], cue: 'repeated', speaker: SUSAN }],
  },
  {
    name: 'a participle between the parts of a quote that hangs on a noun',
    text: '“The budget is late,” Peter Lang wrote in a letter to the council explaining his vote, “but it is sound.”',
    quotes: [{ contents: ['“The budget is late,”', '“but it is sound.”'], cue: 'wrote', speaker: 'Peter Lang' }],
  },
  {
    name: 'a day between the verb and the clause',
    text: 'Susan Hartwell said on Monday the budget “will not be touched”.',
    quotes: [{ kind: 'mixed', contents: ['the budget “will not be touched”'], cue: 'said', speaker: SUSAN }],
  },
  {
    name: 'a subject in the plural before the one who says so',
    text: 'Susan Hartwell is the mayor.\nResidents, Hartwell said, had asked for a bridge.',
    quotes: [{ kind: 'indirect', contents: ['Residents', 'had asked for a bridge'], source: 'Hartwell', speaker: SUSAN }],
  },
  {
    name: 'a subject with a title before the one who says so',
    text: 'Susan Hartwell spoke.\nThe minister, Hartwell said, had left the town.',
    quotes: [{ kind: 'indirect', contents: ['The minister', 'had left the town'], source: 'Hartwell', speaker: SUSAN }],
  },
];

const cases = [...direct, ...indirect, ...mixed];

describe('cues', () => {
  it.each(inverting)('“…,” X %s', (cue) => {
    const text = `“We will not sell the harbour,” Susan Hartwell ${cue}.`;
    expect(read(text, 'en').quotes).toMatchObject([{ kind: 'direct', cue, source: SUSAN, speaker: SUSAN }]);
  });

  it.each(inverting)('“…,” %s X', (cue) => {
    const text = `“We will not sell the harbour,” ${cue} Susan Hartwell.`;
    expect(read(text, 'en').quotes).toMatchObject([{ kind: 'direct', cue, source: SUSAN, speaker: SUSAN }]);
  });

  it.each(reporting)('X %s that', (cue) => {
    const text = `Susan Hartwell ${cue} that the harbour was sold.`;
    expect(read(text, 'en').quotes).toMatchObject([
      { kind: 'indirect', contents: ['that the harbour was sold'], cue, source: SUSAN, speaker: SUSAN },
    ]);
  });
});

it.each(cases)('$name', ({ text, quotes }) => expect(read(text, 'en').quotes).toMatchObject(quotes));

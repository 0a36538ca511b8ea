// English reporting words and phrases, one entry per inflected form.
// A verb whose object is often a plain noun ("announced the merger") reports a clause only after "that".
// Base forms and participles never precede their subject, and base forms that are also common nouns are left out.
// Source: own knowledge of newspaper usage.
import type { CueEntry } from '@/lib/model/language-pack';
import { phrases } from '../lists';

/** Forms that are as often nouns. */
const NOUNS = new Set(
  phrases(`
    claims, claim, reports, states, remarks, comments, promises, promise, talks of, talks about, quotes, estimates
    forecasts, forecast, answers, cries, hopes, fears, doubts, offers to, orders, requests, notes, shouts, whispers
    screams, chants, boasts, vows, vow, pledges, calls, call, tweets, replies, praise, blame, challenges, plans to
    appeals to, commands, counters, protests, regrets, trusts, expresses, blasts, slams, begins, welcomed, wonders
    worries, worry, want, wants, raves, murmurs, sighs, laments, sees, tells of, write, feeling, warning, added, directed
    reported, stated, alleged, proposed, worried, projected, written, accused
  `),
);

const cues = (fields: Omit<CueEntry, 'form'>, list: string): CueEntry[] =>
  phrases(list).map((form) => ({ form, ...fields, ...(NOUNS.has(form) ? { noun: true } : {}) }));

export const EN_CUES: readonly CueEntry[] = [
  // Verbs that invert around a quote and need no "that".
  ...cues(
    { source: 'either', force: 'speech', report: 'clause' },
    `
    says, said, argues, argued, insists, insisted, contends, contended
    quips, quipped, jokes, joked, reckons, reckoned
    `,
  ),
  // … and with a plain object tell of something else: "added a pinch of salt", "claimed the prize".
  ...cues(
    { source: 'either', force: 'speech', report: 'clause', transitive: true },
    `adds, added, claims, claimed, admits, admitted, concedes, conceded, alleges, alleged`,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'clause', transitive: true },
    `add, adding, claim, claiming, admit, admitting, concede, conceding, allege, alleging`,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'clause' },
    `
    say, saying, argue, arguing, insist, insisting, contend, contending, quipping, joking, reckon
    `,
  ),
  // The person spoken to stands before the content.
  ...cues({ source: 'before', force: 'speech', report: 'clause', addressee: true }, `tell, tells, told, telling`),
  ...cues({ source: 'either', force: 'speech', report: 'clause', addressee: true }, `warns, warned`),
  ...cues(
    { source: 'before', force: 'speech', report: 'clause', addressee: true },
    `warn, warning that, assures, assured, assure, assuring`,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'complementiser', addressee: true },
    `
    reminds, reminded, remind, reminding, informs, informed, inform, informing, reassures, reassured, reassuring
    notifies, notified, notifying, cautioning, warning, lectured, lecturing, promise, promising, briefed
    `,
  ),
  ...cues(
    { source: 'either', force: 'speech', report: 'complementiser', addressee: true },
    `asks, asked, promises, promised, cautions, cautioned, complains, complained`,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'complementiser', addressee: true },
    `ask, asking, caution that, complain, complaining, inquired of, enquired of`,
  ),

  // Verbs that invert around a quote but need "that" for a clause of their own.
  ...cues(
    { source: 'either', force: 'speech', report: 'complementiser' },
    `
    writes, wrote, notes, noted, explains, explained, states, stated, declares, declared, announces, announced, asserts, asserted
    maintains, maintained, stresses, stressed, emphasizes, emphasized, emphasises, emphasised, underlines, underlined
    underscores, underscored, reiterates, reiterated, repeats, repeated, recalls, recalled, remembers, remembered
    acknowledges, acknowledged, confesses, confessed, denies, denied, confirms, confirmed, affirms, affirmed
    reaffirms, reaffirmed, predicts, predicted, forecasts, forecast, suggests, suggested, proposes, proposed
    recommends, recommended, wonders, wondered, inquires, inquired, enquires, enquired, replies, replied, responds
    responded, answers, answered, retorts, retorted, counters, countered, rejoined, objected
    protests, protested, testifies, testified, attests, attested, laments, lamented, bemoans, bemoaned, boasts, boasted
    brags, bragged, crows, crowed, gloats, gloated, concludes, concluded, remarks, remarked, comments, commented
    observes, observed, opines, opined, reasoned, theorizes, theorized, theorises, theorised, speculates
    speculated, muses, mused, reflects, reflected, tweets, tweeted, retweeted, messaged, emailed, texted, blogged
    reports, reported, reveals, revealed, discloses, disclosed, divulged, confides, confided, recounts, recounted
    related that, narrated, detailed, elaborates, elaborated, clarifies, clarified, specifies, specified
    points out, pointed out, agrees, agreed that, agreed, disagrees, disagreed, concurs, concurred, grumbles, grumbled
    gripes, griped, moans, moaned, groused, fumes, fumed, thunders, thundered, rages, raged, whined, exclaims
    exclaimed, shouts, shouted, yells, yelled, screams, screamed, cries, cried, whispers, whispered, murmurs, murmured
    mutters, muttered, mumbled, chants, chanted, roared, bellowed, barked, snapped, growled, hissed, sobbed, sighs
    sighed, chuckled, deadpans, deadpanned, cracked, teased, scoffs, scoffed, sneered, snarled, enthuses, enthused
    gushes, gushed, raves, raved, marvels, marvelled, marveled, ventured, volunteered, interjects, interjected
    chimes in, chimed in, chips in, chipped in, weighs in, weighed in, piped up, hits back, hit back
    fires back, fired back, shoots back, shot back, claps back, clapped back, hits out, hit out, lashes out, lashed out
    sums up, summed up, blurted out, cried out, called out, pleads, pleaded, pled, begs, begged, implores, implored
    exhorted, preached, pronounced, proclaims, proclaimed, professes, professed, avers, averred, posits, posited
    postulated, surmises, surmised, estimates, estimated, calculates, calculated, projected, prophesied
    ruled, decreed, certifies, certified, signalled, signaled, hints, hinted, implies, implied
    intimates, intimated, indicates, indicated, insinuated, advises, advised, counsels, counselled, counseled
    apologizes, apologized, apologises, apologised, swears, swore, guaranteed, quoted as saying
    `,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'complementiser' },
    `
    write, writing, written, note that, noting, explain, explaining, stating, state that, declare, declaring, announce, announcing, assert, asserting
    maintain, maintaining, stress that, stressing, emphasize, emphasizing, emphasise, emphasising, underlining
    underscoring, reiterate, reiterating, repeat, repeating, recall, recalling, remembering, acknowledge, acknowledging
    confess, confessing, deny, denying, confirm, confirming, affirm, affirming, reaffirm, reaffirming, predict
    predicting, forecasting, suggest, suggesting, propose, proposing, recommend, recommending, wonder, wondering
    inquire, inquiring, enquiring, reply that, replying, respond, responding, answer that, answering, retorting, countering
    objecting, protesting, testify, testifying, attest, attesting, lament, lamenting, bemoaning, boast that, boasting
    bragging, conclude, concluding, remark that, remarking, comment that, commenting, observing, observe that, opining
    reasoning that, speculating, speculate, musing, reflecting, tweeting, retweeting, report that, reporting that, reveal
    revealing, disclose, disclosing, confiding, recounting, recount, detailing, elaborating, clarify, clarifying, specify
    specifying, point out, pointing out, agree that, agreeing, disagree, disagreeing, concur, grumbling, griping, moaning
    fuming, exclaiming, shouting, yelling, screaming, crying, whispering, muttering, chanting, sighing, scoffing
    gushing, raving, marvelling, interjecting, chiming in, hitting back, firing back, hitting out, lashing out
    summing up, pleading, begging, imploring, proclaim, proclaiming, profess, professing, aver, averring, posit, positing
    estimate that, estimating, ruling that, hint that, hinting, imply, implying, intimating, indicate, indicating
    advising, apologizing, apologising, swear, swearing, sworn, guarantee that, charge that, charged that, charges that
    makes clear, made clear, makes that clear, made that clear, went on to say, goes on to say, liked to say, likes to say, used to say, loved to say, loves to say, continued to say, make clear, making clear, makes it clear, made it clear, making it clear, make it clear
    makes the case, made the case, making the case, makes the point, made the point, making the point
    let it be known, lets it be known, is adamant, was adamant, are adamant, were adamant, remained adamant
    was quoted as saying, were quoted as saying, is quoted as saying, as saying, as telling, as writing
    was reported as saying, was heard saying, was recorded saying, was overheard saying, is alleged to have said
    was reported to have said, is reported to have said, is said to have told, was cited as saying
    took the view, takes the view, holds that, held that, is of the view, sent a message, issued a statement
    `,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'clause', addressee: true },
    `quoted by, is quoted by, was quoted by, were quoted by`,
  ),

  // Prepositional: the source follows.
  ...cues(
    { source: 'after', force: 'speech', report: 'clause' },
    `
    according to, in the words of, in the view of, in the opinion of, in the eyes of, as told by, as stated by
    came shouts from, came cries from, came the reply from, came the response from, came the answer from, came the cry from
    as reported by, as described by, as quoted by, as explained by, so says, so said, thus spoke, to quote, to paraphrase
    `,
  ),

  // Nouns with their author before "that": "a report by Roe that …".
  ...cues(
    { source: 'after', force: 'speech', report: 'complementiser', noun: true },
    `
    report by, reports by, claim by, claims by, claim from, claims from, allegation by, allegations by, allegations from
    allegation from, statement by, statement from, statements by, statements from, warning by, warnings by, warning from
    warnings from, announcement by, announcement from, assertion by, assertions by, assertion from, assertions from
    accusation by, accusations by, accusations from, argument by, arguments by, arguments from, suggestion by
    suggestions by, suggestions from, complaints by, complaint by, complaints from, prediction by, predictions by
    admission by, admission from, confirmation by, confirmation from, testimony by, testimony from, remark by
    `,
  ),

  // Nouns whose content the sentence gives: "Roe's main claim is that …".
  ...cues(
    { source: 'before', force: 'speech', report: 'complementiser' },
    `
    claim is, claim was, argument is, argument was, contention is, contention was, complaint is, complaint was, charge is
    charge was, message is, message was, answer is, answer was, suggestion is, suggestion was, accusation is
    accusation was, allegation is, allegation was, assertion is, assertion was, warning is, warning was, verdict is
    verdict was, conclusion is, conclusion was, explanation is, explanation was
    `,
  ),

  // Words of a crowd, whoever stands before them: "took the stage to chants of “…”".
  ...cues(
    { source: 'after', force: 'speech', report: 'none' },
    `chants of, chant of, shouts of, cries of, shout of, cry of, calls of, screams of, yells of, jeers of, refrain of, chorus of, roar of, roars of, chant, chorus, refrain`,
  ),

  // What somebody binds himself or others to: "to" + infinitive.
  ...cues(
    { source: 'before', force: 'speech', report: 'infinitive' },
    `
    promise to, promises to, promised to, promising to, vow, vows, vowed, vowing, pledge to, pledges, pledged, pledging, threaten, threatens, threatened, threatening
    offers to, offered to, offering to, agrees to, agreed to, volunteered to, declines to say, declined to say
    demands that
    committed to, undertook
    `,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'infinitive', addressee: true },
    `
    urge, urges, urged, urging, exhorts, exhorting, implore, orders, ordered, ordering, instructs, instructed
    instructing, directs, directed, directing, commands, commanded, commanding, requests, requested, requesting
    beseeched, besought, calls on, called on, calling on, calls upon, called upon, calling upon, appeals to
    appealed to, appealing to, challenges, challenged, challenging, dares, dared, invites, invited, inviting
    encourages, encouraged, encouraging, pressed, lobbied, entreated, enjoined
    `,
  ),

  // Judgements and demands: what is judged or demanded is reported.
  ...cues(
    { source: 'before', force: 'speech', report: 'object' },
    `
    accuses, accused, accuse, accusing, blames, blamed, blame, blaming, dismisses, dismissed, dismissing, denounces
    denounced, denounce, denouncing, decries, decried, decrying, condemns, condemned, condemn, condemning, slams, slammed
    slamming, blasts, blasted, blasting, criticizes, criticized, criticize, criticizing, criticises, criticised, criticise
    criticising, lambasts, lambasted, lambasting, lambastes, derides, derided, deriding, mocks, mocked, mocking, ridicules
    ridiculed, ridiculing, praises, praised, praise, praising, hails, hailed, hailing, lauds, lauded, lauding, applauds
    applauded, applauding, touts, touted, touting, rejects, rejected, rejecting, rebuffs, rebuffed, rebuts, rebutted
    refutes, refuted, disputes, disputed, disputing, likens, likened, likening, warned of, warns of, warning of
    warned against, warns against, warning against, complained of, complains of, complaining of, boasted of, boasts of
    bragged about, joked about, expresses, expressed, expressing, voices, voiced, voicing, apologises for, apologized for
    apologised for, refers to, referred to, refer to, referring to, alludes to, alluded to, alluding to, describes
    described, describe, describing, defended, defending, spoke of, speaks of, speaking of, spoke about, speaks about
    speaking about, talked about, talks about, talking about, insists on, insisted on, characterizes, characterized
    portrays, portrayed, portraying, cites, cited, citing, demanded, demanding, calls for, called for, calling for
    appeals for, appealed for, appealing for, pressed for, pushed for, lobbied for
    `,
  ),

  // Verbs that only ever introduce quoted words.
  ...cues(
    { source: 'either', force: 'speech', report: 'none' },
    `
    reads, read, continues, continued, goes on, went on, begins, began, started off, posted
    captioned, signed off, laughed, laughs, smiled, shrugged, nodded, winced, beamed, grinned, giggled, coughed
    chided, scolded, admonished, berated, chastised, rebuked, corrected, prodded, probed, prompted, pressed on
    persisted, read out, recited, rapped, prayed, toasted, greeted, welcomed, thanked
    `,
  ),
  ...cues(
    { source: 'before', force: 'speech', report: 'none' },
    `
    continuing, going on, go on, beginning, posting, reading, quotes, quoted, quoting, puts it, put it, putting it
    puts it this way, put it this way, put it like this, put it bluntly, puts it bluntly, calls, called, call, calling
    calls it, called it, calling it, calls him, called him, calls her, called her, calls them, called them, calling him
    calling her, calling them, dubs, dubbed, dubbing, labelled, labeled, labelling, labeling, branded, branding, termed
    terming, deems, deemed, deeming, ripped, castigates, castigated, castigating, excoriates, excoriated, disparaged
    disparaging, belittled, attacked, attacking, assails, assailed, assailing, bashed, bashing, savaged, trashed, panned
    faulted, extols, extolled, commends, commended, commending, congratulated, congratulating, celebrated, saluted
    characterizing, characterises, characterised, characterising, depicts, depicted, depicting, painted, framed, compares
    compared, comparing, slated, brushed off, shrugged off, waved off, laughed off, brushes off, shrugs off, waves off, laughs off
    brushing off, shrugging off, waving off, laughing off, brush off, shrug off, wave off, laugh off, cast doubt, casts doubt
    own admission, own account, own description, own telling, own estimate, own reckoning, own words, bristled, speak of
    talks of, talked of, talking of, blurted, utters, uttered, uttering, conveys, conveyed, offered, offering, scrawled
    scribbled, penned, typed, phrased, worded, addressed, tells of, told of, telling of, takes aim, took aim, taking aim
    singled out, railed, railing, ranted, rants, raged against, seethes, seethed, singles out, summarizes, summarized
    summarises, summarised, summed it up, sums it up, justified, justifying, introduces, introduced, nicknamed, christened
    hinted at, hints at, hinting at, broke into chants of, broke into a chant of, breaking into chants of, erupted in chants of
    erupted into chants of, burst into chants of, burst into a chant of, led chants of, led a chant of, started a chant of
    joined in a chant of, joined in chants of, responded with chants of, responded with cries of, broke into cries of
    `,
  ),

  // Belief, wish and feeling.
  ...cues(
    { source: 'either', force: 'stance', report: 'complementiser' },
    `thinks, thought, believes, believed, feels, felt, fears, feared, hopes, hoped, worries, worried, frets, fretted, suspects, suspected`,
  ),
  ...cues(
    { source: 'before', force: 'stance', report: 'complementiser' },
    `
    think, thinking, believe, believing, feel, feeling, fear that, fearing, hope that, hoping, worry, worrying, suspect that
    suspecting, expects, expected that, expect, expecting, doubts, doubted, doubt that, doubting, assumes, assumed
    assume, assuming, presumes, presumed, supposes, supposed, imagines, imagined, imagining, guesses, guessed
    figured, judged, considered, considering, regards, regarded, sees, envisions, envisioned
    envisages, envisaged, anticipates, anticipated, anticipating, foresees, foresaw, realizes, realized, realises, realised
    realizing, realising, recognizes, recognized, recognises, recognised, recognizing, recognising, understands, understood
    knows, knew, knowing, accepts, accepted, accepting, appreciates, appreciated, trusts, trusted, regrets, regretted
    regretting, resents, resented, wished, wishing, prefers, preferred, dreamed, dreads, dreaded, trusting
    is convinced, was convinced, are convinced, were convinced, remains convinced, remained convinced
    is confident, was confident, are confident, were confident, remains confident, remained confident
    is certain, was certain, are certain, is sure, was sure, are sure, is optimistic, was optimistic, are optimistic
    is hopeful, was hopeful, are hopeful, is concerned, was concerned, are concerned, were concerned, is worried
    was worried, are worried, were worried, is afraid, was afraid, are afraid, is sceptical, was sceptical, is skeptical
    was skeptical, is aware, was aware, is proud, was proud, are proud, is glad, was glad, is pleased, was pleased
    is disappointed, was disappointed, is surprised, was surprised, is delighted, was delighted, is satisfied, was satisfied
    is grateful, was grateful, has no doubt, had no doubt, have no doubt, in no doubt, under no illusion
    `,
  ),
  ...cues(
    { source: 'before', force: 'stance', report: 'infinitive' },
    `
    wants, wanted, want, wanting, intends, intended, intend, intending, plans to, planned to, aims to, aimed to, hopes to
    hoped to, hoping to, hope to, expects to, expected to, wishes to, wished to, longs, longed, yearns, yearned, aspires
    aspired, is determined, was determined, is ready, was ready, is willing, was willing, is eager, was eager
    is prepared, was prepared
    `,
  ),
];

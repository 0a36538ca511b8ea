import type { ContextLexicon } from '@/lib/model/language-pack';
import { phrases, words } from '../lists';

/** Through what and when something was said, in English. */
export const EN_CONTEXT: ContextLexicon = {
  openers: [
    ...phrases('in, via, through').map((form) => ({ form, kind: null })),
    { form: 'on', kind: null, not: ['statement', 'court', 'speech'] },
    ...phrases(`
      at, during, issued, issuing, released, releasing, signed, signing, wrote, writing, penned, sent, sending, gave, giving, held, holding, delivered, delivering, issue, release, publish, published, publishing, submitted, submitting, posted, posting
    `).map((form) => ({ form, kind: null, nouns: true })),
    { form: 'according to', kind: 'agency', whole: true },
    ...phrases(`
      told, tells, telling, speaking to, spoke to, speaking with, spoke with, talking to, talking with, talked to, said to, comments to, remarks to, interviewed by, asked by, pressed by, in comments to, in remarks to,
      briefing, addressing, informed, confirmed to, confirming to, added to, complained to, admitted to, acknowledged to, revealed to, insisted to, disclosed to, explained to, boasted to, joked to, lamented to, suggested to, hinted to, speaking on the phone to
    `).map((form) => ({ form, kind: 'interview' as const })),
    ...['', 'as '].flatMap((before) =>
      phrases(`
        cited by, quoted by, reported by, carried by, published by, quoted as saying by, relayed by, first reported by, quoted in, cited in, reported in
      `).map((form) => ({ form: before + form, kind: 'agency' as const, relay: true })),
    ),
    ...phrases('citing, quoting').map((form) => ({ form, kind: 'agency' as const, relay: true })),
  ],
  heads: {
    statement: phrases(`
      statement, statements, press release, news release, release, email, e-mail, emails, text message, text messages, text, message, messages, press statement, communique, communiqué, media release, note
    `),
    social: phrases(`
      tweet, tweets, post, posts, posting, postings, social media post, social media posts, social media, thread, tweetstorm, series of tweets, status update, telegram channel, whatsapp channel, truth social account, x account, telegram post, facebook page, twitter account, twitter feed, instagram story,
      instagram account, facebook account, twitter page
    `),
    broadcast: phrases(`
      video, recording, audio recording, video recording, videotape, tape, footage, broadcast, clip, video message, video address, televised address, podcast, live stream, livestream, show, radio show, talk show,
      ad, advertisement, commercial, voicemail, video clip, webcast, documentary, youtube channel, shows
    `),
    interview: phrases(
      'interview, interviews, phone call, telephone call, zoom call, video call, video link, conversation, sit-down, phone interview, telephone interview, conversations, q&a, question-and-answer session',
    ),
    press: phrases(`
      reporters, journalists, the press, the media, news conference, press conference, news briefing, press briefing, media briefing, conference call, briefing, reporter, journalist, press gaggle, gaggle, news conferences, press conferences, press briefings, briefings,
      the newspaper, the magazine, the paper, the network, the station, the publication, the broadcaster, the news agency, the outlet, newsmen, the white house press corps, local media
    `),
    document: phrases(`
      letter, letters, report, memo, memorandum, book, memoir, op-ed, essay, article, column, opinion piece, blog post, blog, website, web site, document, documents, filing, filings, executive order, study, diary, autobiography, op-ed article, editorial, newsletter, press kit, position paper, guest column, briefing paper, open letter, poll, survey, polls, surveys, transcript, transcripts, news analysis, readout, briefing note
    `),
    court: phrases(`
      court, testimony, affidavit, court documents, court papers, court filing, court filings, court records, court file, court files, ruling, dissent, complaint, lawsuit, hearing, deposition, court hearing,
      charging documents, sworn statement, inquest, tribunal, legal brief, senate hearing, congressional hearing, confirmation hearing, house hearing
    `),
    speech: phrases(`
      speech, speeches, address, rally, sermon, lecture, keynote, debate, town hall, remarks, inaugural address, state of the union address, acceptance speech, campaign rally, campaign event, victory speech, concession speech,
      farewell address, presidential debate, campaign stop, town hall meeting
    `),
  },
  phrases: {
    social: phrases('tweeted, tweets, retweeted, tweeting, live-tweeted'),
    court: phrases('testified, testifying, under oath'),
    interview: phrases('by phone, by telephone, over the phone'),
    broadcast: phrases('on television, on tv, on national television, on radio, on the radio, on the air, on camera'),
    statement: phrases('by email, by e-mail, by text, emailed, e-mailed'),
  },
  outlets: {
    social: phrases(`
      twitter, x, facebook, instagram, threads, tiktok, telegram, whatsapp, truth social, linkedin, weibo, bluesky, snapchat, reddit, medium, tumblr, parler, gab, periscope, mastodon, myspace
    `),
    agency: phrases(`
      reuters, afp, ap, the ap, associated press, agence france-presse, tass, xinhua, kcna, yonhap, ria novosti, interfax, bernama, dpa, anadolu, kyodo, upi, irna, press association, pa, pti, antara, efe, ansa, bloomberg, bloomberg news,
      aap, press trust of india, sana, wafa, isna, united press international, canadian press
    `),
    broadcast: phrases(`
      cnn, bbc, bbc news, bbc radio, fox news, fox, fox news channel, fox business, fox business network, nbc, nbc news, abc, abc news, cbs, cbs news, msnbc, cnbc, pbs, npr, c-span, sky news, itv, channel 4, channel 4 news, al jazeera,
      rt, cbc, cbc news, ctv, espn, univision, telemundo, lbc, youtube, newsmax, one america news, abc radio, abc radio national, rté, rnz, ndtv, bloomberg television, france 24, deutsche welle, voice of america, sky, spotify, al arabiya
    `),
    press: phrases(`
      new york times, washington post, wall street journal, usa today, los angeles times, la times, guardian, daily telegraph, telegraph, daily mail, financial times, sunday times, observer, politico, axios, the hill, huffington post,
      huffpost, buzzfeed, buzzfeed news, vox, breitbart, breitbart news, national review, atlantic, new yorker, economist, newsweek, time magazine, vanity fair, rolling stone, daily beast, daily news, new york post, boston globe,
      chicago tribune, miami herald, wall street journal's, usa today's, the independent, the mirror, the times, the sun, haaretz, le monde, der spiegel, spiegel, bild, el país, globe and mail, toronto star, straits times,
      south china morning post, hindu, times of india, indian express, sydney morning herald, age, australian, jakarta post, irish times, scotsman, esquire, gq, slate, salon, mother jones, weekly standard, daily caller, washington times,
      washington examiner, mcclatchy, roll call, texas tribune, dallas morning news, des moines register, philadelphia inquirer, evening standard, yahoo news, business insider, forbes, fortune, variety, hollywood reporter, people magazine
    `),
  },
  outletEndings: words(`
    times post journal tribune herald gazette chronicle sentinel courier dispatch examiner observer register telegraph inquirer independent globe news magazine review bulletin argus echo
  `),
  lowerOutlets: [],
  media: {
    broadcast: phrases(
      'tv, television, radio, state tv, state television, tv station, television station, radio station, tv channel, tv show, television show, radio show, national television, live television, public television, cable news, cable channel, channel, network, cable network, tv network, television network, broadcaster, state broadcaster, public broadcaster',
    ),
    agency: phrases('news agency, state news agency, state media, news service, wire service, official news agency'),
    press: phrases('newspaper, magazine, daily, weekly, news site, news website, news outlet, local newspaper, tabloid'),
  },
  fillers: words(`
    a an the his her their its my our this that one another new recent written prepared joint brief short separate emailed e-mailed formal official personal public private televised exclusive wide-ranging lengthy sworn live online
    live-streamed phone telephone video radio television tv local state national several some many few group of news weekly daily monthly annual first second last same subsequent other previous past earlier later night series morning afternoon evening
    late-night early-morning tuesday monday wednesday thursday friday saturday sunday open federal high supreme his own
  `),
  modifiers: [],
  links: phrases(`
    with, shown on, aired on, aired by, broadcast on, broadcast by, published in, published by, published on, carried by, that aired on, that was shown on, which aired on, that aired, which aired, aired, that was broadcast, broadcast, that was published, published, released, that was released, posted, taped, recorded
  `),
  placeLinks: phrases(`
    to, on, on the, before, before the, by, in, for, via, from, posted on, posted to, released by, released on, streamed on, obtained by, sent to, given to, uploaded to, shared on, seen by, provided to, emailed to, e-mailed to, issued by
  `),
  occasions: words('in at during speaking addressing on'),
  topics: words('about regarding concerning since until over against before ahead next following wake aftermath'),
  dates: {
    weekdays: [
      ['sunday', 'sun'],
      ['monday', 'mon'],
      ['tuesday', 'tues', 'tue'],
      ['wednesday', 'wed'],
      ['thursday', 'thurs', 'thur', 'thu'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
    ],
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    relative: [
      ...phrases('today, earlier today, later today, this morning, this afternoon, this evening, tonight').map((form) => ({
        form,
        days: 0,
      })),
      ...phrases('yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night').map((form) => ({
        form,
        days: -1,
      })),
      ...phrases('two days ago, the day before yesterday').map((form) => ({ form, days: -2 })),
      ...phrases('three days ago').map((form) => ({ form, days: -3 })),
      ...phrases(`
        last month, last year, last fall, last summer, last spring, last winter, last weekend, this month, this year, this weekend, earlier this week, earlier this month, earlier this year, late last week, last august,
        late last month, late last year, early last week, early this week, late this week, recently, two weeks ago, a week ago, two months ago, a month ago, a year ago, two years ago, a few days ago, over the weekend, in recent days,
        in recent weeks, later that day, later in the day, a day later, two days later, three days later, days later, a few days later, a week later, weeks later, hours later, the next day, the next morning, the following day,
        a day earlier, the day before, the previous day, the same day, a day after, months later, earlier in the day, earlier in the week, later that night, the following morning, that night, that day, that evening, that morning
      `).map((form) => ({ form, days: null })),
    ],
    lastWeek: phrases('last week, of last week'),
    thisWeek: phrases('this week, of this week'),
    prepositions: words('on late early in mid'),
    previous: words('last past'),
    dayParts: phrases('morning, afternoon, evening, night, local time'),
    dayFirst: false,
  },
};

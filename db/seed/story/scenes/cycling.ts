import { acceptsAnswer, reacts, thanks, trusts } from '../../perform/people'
import { acceptsChange, amends, backsChange, edits, rejectsChange, said, saysOnChange } from '../../perform/texts'
import { responds } from '../../perform/word'
import { adopts, asksForHelp, comments, delivers, invites, joinsAsAuthor, leavesIdea, merges, presents, proposes, supports, takes, ties } from '../../perform/work'
import type { Scene } from './scene'

/** Cycling, in English: a street for children, a map of tiles, lessons. */
export const cyclingScenes: Scene[] = [
  [131, 'tomasz', responds('light-in-the-underpass', {
    organization: 'de-waterkring', language: 'en', status: ['DONE', 'Het werkt'],
    body: 'The lamps are ours, so this one is easy: new lamps with a setting for the day, and a mirror that does not steam up. Jasper painted the line himself.',
  })],
  [129, 'priya', acceptsAnswer('folding-lock', said('folding-lock', 2))],
  [116, 'emma', presents('light-in-the-underpass', {
    kind: 'PRODUCT', value: 'OUTSOURCED', title: 'Nine lamps and a heated mirror', body: 'Put up by the electrician of the cooperative.', amount: [3_850, 'EUR'], madeBy: ['tomasz'], becauseOf: ['task/light-in-the-underpass-1'],
  })],
  [90, 'lieke', edits('school-street', [
    'Residents and people with a disability may pass at walking pace.', 'Residents and people with a disability may pass at walking pace. There is a drop-off at the church, from where a parent walks a group over every day.',
  ], 'The drop-off that Soraya and Esther worked out')],
  [89, 'esther', reacts(said('school-street', 2), 'THANKS')],
  [70, 'hanneke', responds('school-street', {
    organization: 'de-waterkring', language: 'en', status: ['PLANNED', 'Op de begroting'], becauseOf: [said('school-street', 2)],
    body: 'We support a trial of six weeks and lend the fences. The town decides about the street itself. Whatever it says, you will read it here.',
  })],
  [56, 'marco', leavesIdea('grit-before-seven')],
  [50, 'sven', adopts('grit-before-seven')],
  [44, 'aisha', thanks(said('adults-learn-to-ride', 1))],
  [43, 'aisha', trusts('priya', 'fietsen')],
  [42, 'aisha', presents('adults-learn-to-ride', {
    kind: 'PRACTICE', value: 'CORE', title: 'Women teach women on Saturdays', body: 'Nineteen people ride who did not. Other towns have asked for the order of the eight lessons.', madeBy: ['aisha', 'chantal', 'priya'], becauseOf: ['task/adults-learn-to-ride-1'],
  })],
  [38, 'hannah', proposes('report-in-one-tap', {
    title: 'Report bad paving in one tap', community: 'cycling', language: 'en', topics: ['fietsen'],
    body: 'Every edge of two centimetres is a wall for somebody. I would like a button on my phone that sends the place and nothing else, and a person who looks at the list on Mondays.',
  })],
  [37, 'ola', supports('report-in-one-tap')], [36, 'floor', supports('report-in-one-tap')], [36, 'sven', supports('report-in-one-tap')],
  [35, 'ola', comments('report-in-one-tap', 'Isn’t this what Ben is drawing on his map?', 'NEUTRAL')],
  [33, 'hannah', merges('report-in-one-tap', 'map-of-bad-tiles', 'Ben’s map does what I asked for, with edges in it since yesterday. One list is better than two.')],
  [28, 'ben', amends('ten-weeks', 'school-street', ['We start with a trial of six weeks and count the bicycles before and after.', 'We start with a trial of ten weeks, with a holiday in it, and count the bicycles before and after.'], 'Six weeks without a holiday say little.')],
  [27, 'chantal', amends('count-others', 'school-street', ['count the bicycles before and after.', 'count the bicycles and the cars before and after, here and in the streets around.'], 'It would be unfair if the cars just move to ours.')],
  [26, 'daan', backsChange('count-others')], [26, 'floor', backsChange('count-others')],
  [25, 'lieke', acceptsChange('count-others')],
  [24, 'soraya', saysOnChange('ten-weeks', 'I like the holiday in it. Could you put it over the new text with the counting?')],
  [22, 'tom', amends('twenty-minutes', 'school-street', ['closed for twenty-five minutes in the morning', 'closed for fifteen minutes in the morning'], 'I bake for the school and come at half past eight.')],
  [20, 'soraya', rejectsChange('twenty-minutes', 'The last children come at 8:38. You may pass at walking pace, and with bread always.')],
  [23, 'ben', invites('map-of-bad-tiles', 'mehmet')],
  [22, 'mehmet', joinsAsAuthor('map-of-bad-tiles')],
  [18, 'ben', asksForHelp('print-map', 'map-of-bad-tiles', 'Print the map on one big sheet', { skill: 'layout' })],
  [9, 'julie', proposes('tiles-on-the-way-to-school', {
    title: 'The way to school first', community: 'cycling', language: 'en', topics: ['fietsen', 'school'], from: 'map-of-bad-tiles',
    body: 'The map has forty-one points. Eleven of them lie on the three streets where children cycle to De Wilg. Let’s ask to have those mended before the summer, in one morning, by one van.',
  })],
  [14, 'ben', asksForHelp('edges', 'map-of-bad-tiles', 'Ride the Sluisweg with a wheelchair user', { body: 'Half an hour, and write down each edge.' })],
  [12, 'sven', takes('edges')],
  [10, 'sven', delivers('edges', 'Seventeen edges, one swear word for each.')],
  [8, 'julie', ties('tiles-on-the-way-to-school', 'SIMILAR', 'school-street')],
  [7, 'lieke', supports('tiles-on-the-way-to-school')], [6, 'emma', supports('tiles-on-the-way-to-school')], [5, 'mehmet', supports('tiles-on-the-way-to-school')],
]

import { acceptsAnswer, agreesToBeMentored, offersToMentor, reacts, thanks, thanksFor, trusts } from '../../perform/people'
import { acceptsChange, amends, backsChange, edits, rejectsChange, said, saysOnChange } from '../../perform/texts'
import { assigns, endorses, namesStatus, responds, setsStatus } from '../../perform/word'
import { asksForHelp, comments, declinesToJoin, delivers, givesBack, invites, joinsAsAuthor, merges, presents, proposes, supports, takes, ties } from '../../perform/work'
import type { Scene } from './scene'

/** The words of both organizations for where an idea stands. */
const labels: Scene[] = [
  [265, 'hanneke', namesStatus('Ligt bij de leden', 'de-waterkring', 'UNDER_REVIEW', 3)],
  [265, 'hanneke', namesStatus('Op de begroting', 'de-waterkring', 'PLANNED', 5)],
  [265, 'hanneke', namesStatus('Wordt gebouwd', 'de-waterkring', 'IN_PROGRESS', 7)],
  [265, 'hanneke', namesStatus('Het werkt', 'de-waterkring', 'DONE', 9)],
  [264, 'joyce', namesStatus('We proberen het', 'bibliotheek-noordermeer', 'IN_PROGRESS', 4)],
  [264, 'joyce', namesStatus('In huis', 'bibliotheek-noordermeer', 'DONE', 8)],
]

/** The library: the lending shelf, the spare parts, the air. */
const library: Scene[] = [
  [182, 'kees', acceptsAnswer('schroefjes', said('schroefjes', 1))],
  [121, 'marijke', edits('leentheek', ['Wat we zoeken: iemand die kan tellen en iemand die niet boos wordt.', 'Wat we zoeken: iemand die niet boos wordt. Op de leenkaart staat hoe alles werkt, en wij kijken het na elke beurt na.'], 'De leenkaart, na de vraag van Esther')],
  [110, 'sophie', edits('printed-spare-parts', ['*and tested*, with the make and the model.', '*and tested*, with the make, the model, the material and a photo of the part in use.'], 'Liam’s rule and Paweł’s material')],
  [107, 'jia', acceptsAnswer('which-glue', said('which-glue', 1))],
  [90, 'sophie', trusts('pawel', 'maken')], [89, 'hendrik', trusts('pawel', 'hergebruik')],
  [82, 'sophie', presents('printed-spare-parts', {
    kind: 'PRODUCT', value: 'CORE', title: 'A drawer with twenty tested parts', body: 'And a folder with forty-four files. The cooker knob is still the one asked for most.', madeBy: ['sophie', 'liam', 'pawel', 'jia'],
    becauseOf: ['task/printed-spare-parts-1', 'task/printed-spare-parts-2', said('printed-spare-parts', 3)],
  })],
  [73, 'joyce', responds('leentheek', {
    organization: 'bibliotheek-noordermeer', language: 'nl', status: ['DONE', 'In huis'], becauseOf: [said('leentheek', 3)],
    body: 'De garderobe is van de leentheek, zolang er iemand achter staat. De vraag van Esther over schade staat op de leenkaart; de verzekering van de bibliotheek dekt de rest.',
  })],
  [71, 'marijke', presents('leentheek', {
    kind: 'SERVICE', value: 'CORE', title: 'De leentheek is elke zaterdag open', body: 'Van tien tot twaalf, 64 leners, vier taarten.', madeBy: ['marijke', 'kees', 'naima', 'stijn'], becauseOf: ['task/leentheek-1', said('leentheek', 1)],
  })],
  [69, 'hanneke', endorses('leentheek', 'de-waterkring')],
  [59, 'sander', responds('quiet-hours', {
    organization: 'bibliotheek-noordermeer', language: 'en', status: ['PLANNED'], becauseOf: [said('quiet-hours', 4)],
    body: 'First and third Monday, from seven to ten, with everything off. You need the key course of fifteen minutes, then the room is yours.',
  })],
  [30, 'ben', amends('handlebar', 'air-sensors', ['hang them along the routes that children cycle:', 'hang them at the height of a handlebar along the routes that children cycle:'], 'All the official ones hang four metres up.')],
  [29, 'jia', backsChange('handlebar')],
  [28, 'gwen', acceptsChange('handlebar')],
  [26, 'sophie', offersToMentor('tariq', 'makerspace')],
  [25, 'tariq', agreesToBeMentored('sophie')],
  [22, 'gwen', asksForHelp('solder', 'air-sensors', 'Solder fourteen more sensors', { body: 'An evening each, with a finished one next to you.', skill: 'soldering', size: 'LARGE' })],
  [21, 'gwen', asksForHelp('calibrate', 'air-sensors', 'Compare six sensors for a week', { skill: 'physics', size: 'MEDIUM' })],
  [20, 'kirsten', takes('calibrate')],
  [19, 'liam', asksForHelp('open-map', 'air-sensors', 'A map that says when a sensor was broken', { skill: 'web pages', size: 'MEDIUM' })],
  [18, 'hanneke', endorses('air-sensors', 'de-waterkring')],
  [12, 'jia', takes('solder')],
  [11, 'jia', givesBack('solder')],
  [10, 'noor', acceptsAnswer('accu-stofzuiger', said('accu-stofzuiger', 1))],
  [9, 'stijn', takes('open-map')],
  [7, 'kirsten', delivers('calibrate', 'Four agree within five percent. Two disagree about everything; one of them was upside down.')],
  [6, 'tariq', amends('a-year', 'air-sensors', ['First a year of numbers, then we talk.', 'First a year of numbers, with the worst week on a poster, then we talk.'], 'A year is long if nobody hears anything.')],
]

/** The gardens, the school and the square. */
const outside: Scene[] = [
  [205, 'truus', trusts('cor', 'water')],
  [180, 'murat', acceptsAnswer('zwemdiploma', said('zwemdiploma', 2))], [179, 'murat', thanks(said('zwemdiploma', 2))],
  [121, 'hanneke', setsStatus('buurtcompost', 'DONE', 'Het werkt')],
  [105, 'claire', presents('house-rules-in-english', {
    kind: 'PUBLICATION', value: 'CORE', title: 'The house rules on four pages', body: 'In plain English and in plain Dutch, in every letterbox.', madeBy: ['claire', 'olga', 'hanneke'], becauseOf: ['amendment/house-rules-in-english-1', 'amendment/house-rules-in-english-2'],
  })],
  [96, 'hanneke', responds('house-rules-in-english', {
    organization: 'de-waterkring', language: 'en', status: ['DONE', 'Het werkt'], becauseOf: [said('house-rules-in-english', 4)],
    body: 'Both versions are what we use at the desk. The long text stays the legal one; where the two differ, tell us, and we mend the short one within a week.',
  })],
  [72, 'hanneke', responds('rolstoelpad', {
    organization: 'de-waterkring', language: 'nl', status: ['PLANNED', 'Op de begroting'],
    body: 'De lus staat op de begroting van het komende kwartaal: de helft van het fonds, de machine van ons, de scheppen van jullie.',
  })],
  [70, 'zofia', trusts('truus', 'groen')], [45, 'hanna', thanksFor('halve-tuin')],
  [45, 'hanna', trusts('beppie', 'groen')],
  [52, 'beppie', offersToMentor('hanna', 'volkstuin')], [51, 'hanna', agreesToBeMentored('beppie')],
  [46, 'joyce', endorses('buddy-families', 'bibliotheek-noordermeer')],
  [41, 'hanna', proposes('regen-van-het-dak', {
    title: 'Vang de regen van het clubhuis op', community: 'volkstuin', language: 'nl', topics: ['water', 'groen'],
    body: 'Als het hard regent stroomt het water van het dak van het clubhuis zo de sloot in. Met drie tonnen onder de pijp hebben de kinderen een week lang water voor hun moestuin, en hoeft niemand met een gieter naar voren.',
  })],
  [40, 'niels', supports('regen-van-het-dak')], [39, 'fenna', supports('regen-van-het-dak')], [39, 'zofia', supports('regen-van-het-dak')],
  [38, 'cor', comments('regen-van-het-dak', 'Mark koopt er honderd tegelijk in. Dan zijn ze de helft goedkoper.')],
  [36, 'hanna', merges('regen-van-het-dak', 'regentonnen', 'Cor heeft gelijk: samen met Mark zijn de tonnen de helft goedkoper.')],
  [25, 'ahmed', amends('nat-houden', 'regentonnen', ['gebruikte wijnvaten, 225 liter, met kraan en deksel.', 'gebruikte wijnvaten, 225 liter, met kraan en deksel. Houd ze nat, anders gaan ze lekken.'], 'Een droog vat is na een zomer een zeef.')],
  [24, 'cor', backsChange('nat-houden')],
  [23, 'mark', acceptsChange('nat-houden')],
  [21, 'ingrid', amends('achterom', 'regentonnen', ['wij halen ze met één vrachtwagen op.', 'wij halen ze met één vrachtwagen op en brengen ze tot in de tuin.'], 'Niet iedereen kan een vat door de gang tillen.')],
  [19, 'mark', rejectsChange('achterom', 'Dat redden we met zijn vieren niet. Wie hulp nodig heeft, staat op een lijst bij de uitgang.')],
  [17, 'cor', asksForHelp('tekening', 'handpomp', 'De tekening die het waterschap vraagt', { skill: 'tekenen', size: 'MEDIUM' })],
  [16, 'mark', asksForHelp('slotjes', 'regentonnen', 'Honderd kindveilige slotjes', { body: 'Cor weet welke.' })],
  [15, 'orlando', amends('zonnepomp', 'handpomp', ['**Twee handpompen**, één voor en één achter,', '**Twee pompen**, één met een zonnepaneeltje voor en één met de hand achter,'], 'Mijn rug haalt die emmers niet.')],
  [14, 'beppie', backsChange('zonnepomp')], [14, 'rosa', backsChange('zonnepomp')],
  [13, 'ton', acceptsAnswer('wie-heeft-een-pomp', said('wie-heeft-een-pomp', 1))], [12, 'ton', thanks(said('wie-heeft-een-pomp', 1))],
  [12, 'fenna', saysOnChange('zonnepomp', 'Cor zei dat het voor op het middenpad kan. Dan is dit toch al zo goed als afgesproken?')],
  [11, 'hanneke', assigns('meldlijn', 'hanneke', 'de-waterkring')],
  [10, 'yara', invites('meldlijn', 'soraya')], [9, 'soraya', declinesToJoin('meldlijn')],
  [8, 'yara', invites('meldlijn', 'mark')],
  [8, 'willemijn', acceptsAnswer('wie-heeft-munt', said('wie-heeft-munt', 1))],
  [7, 'mark', joinsAsAuthor('meldlijn')],
  [6, 'soraya', reacts(said('meldlijn', 2), 'AGREE')],
  [5, 'cor', ties('handpomp', 'SIMILAR', 'regentonnen')],
  [4, 'yara', asksForHelp('derde-lezer', 'meldlijn', 'Een derde meelezer', { body: 'Een uur in de week, en een koel hoofd.' })],
]

export const townScenes: Scene[] = [...labels, ...library, ...outside]

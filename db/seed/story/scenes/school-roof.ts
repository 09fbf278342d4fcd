import { asksForHelp, closes, delivers, invites, joinsAsAuthor, presents, proposes, returns, supports, takes, ties } from '../../perform/work'
import { acceptsChange, amends, backsChange, edits, promotesChange, rejectsChange, said, saysOnChange, takesChangeBack } from '../../perform/texts'
import { reacts, thanks } from '../../perform/people'
import { responds } from '../../perform/word'
import type { Scene } from './scene'

/** The roof of the school: the idea that has everything. */
export const schoolRoof: Scene[] = [
  [105, 'fatma', invites('schooldak', 'ingrid')],
  [103, 'ingrid', joinsAsAuthor('schooldak')],
  [94, 'ingrid', edits('schooldak', [
    'krijgt elk jaar je deel van de opbrengst.', 'krijgt elk jaar je deel van de opbrengst. Eén aandeel, één stem: wie er meer heeft, krijgt er geen stem bij.',
  ], 'Eén aandeel, één stem, na de vraag van Yusuf')],
  [90, 'thijs', amends('tientjes', 'schooldak', ['een aandeel van 50 euro', 'een aandeel van 10 euro'], 'Dan kan iedereen in één keer meedoen.')],
  [88, 'yusuf', backsChange('tientjes')],
  [86, 'ingrid', rejectsChange('tientjes', 'Vijfduizend aandelen bijhouden kost meer dan ze opbrengen. In tien keer betalen kan wel.')],
  [82, 'gerard', amends('brandpolis', 'schooldak', ['- kan het dak het gewicht aan', '- kan het dak het gewicht aan, en wat zegt de brandverzekering'], 'Bij het zwembad liep het daarop vast.')],
  [81, 'wim', backsChange('brandpolis')],
  [81, 'samira', backsChange('brandpolis')],
  [80, 'fatma', acceptsChange('brandpolis')],
  [70, 'fatma', asksForHelp('offertes', 'schooldak', 'Drie offertes voor de panelen', { body: 'Graag met naam en prijs per paneel.', size: 'MEDIUM' })],
  [61, 'fatma', closes('offertes')],
  [60, 'agnieszka', amends('gymzaal', 'schooldak', [
    'Met dit dak kan dat wel, samen:', 'Met dit dak en dat van de gymzaal kan dat wel, samen:',
  ], 'De gymzaal staat ernaast en heeft een plat dak.', 'Ook panelen op de gymzaal')],
  [58, 'fatma', promotesChange('gymzaal', 'Een eigen plan waard: de gymzaal is van de gemeente, daar gelden andere regels.')],
  [57, 'yusuf', supports('gymzaal')], [55, 'hassan', supports('gymzaal')], [51, 'wim', supports('gymzaal')],
  [49, 'fatma', thanks(said('schooldak', 9))], [48, 'ingrid', reacts(said('schooldak', 9), 'INSIGHT')],
  [40, 'ingrid', asksForHelp('aandeelhouders', 'schooldak', 'De lijst van wie meedoet bijhouden', { body: 'Een uurtje in de week, met pen of met een spreadsheet.', skill: 'administratie', size: 'LARGE' })],
  [38, 'dirk', takes('aandeelhouders')],
  [30, 'hassan', amends('met-accu', 'schooldak', ['- wie leest de meters af en rekent het uit', '- wie leest de meters af en rekent het uit\n- komt er een batterij bij'], 'Dan past het bij het plan van Yusuf.')],
  [28, 'hassan', takesChangeBack('met-accu')],
  [24, 'fatma', asksForHelp('kabel', 'schooldak', 'De kabelroute van dak naar meterkast tekenen', { skill: 'elektra', size: 'MEDIUM' })],
  [20, 'dirk', takes('kabel')],
  [20, 'yusuf', ties('buurtbatterij', 'DEPENDS_ON', 'schooldak')],
  [19, 'rachid', responds('schooldak', {
    organization: 'de-waterkring', language: 'nl', status: ['IN_PROGRESS', 'Wordt gebouwd'], becauseOf: [said('schooldak', 2), said('schooldak', 9)],
    body: 'We doen het. Ons bureau heeft het rapport van Hendrik bevestigd en de polis van de school is aangepast, zoals Gerard vroeg. De Waterkring schiet 40.000 euro voor, zonder rente.\n\nIn de eerstvolgende schoolvakantie worden twee spanten verzwaard, daarna komen de panelen. Wie een aandeel heeft, krijgt een brief.',
  })],
  [18, 'fatma', presents('schooldak', {
    kind: 'PUBLICATION', value: 'CORE', title: 'Het rapport over het dak', body: 'Zes velletjes ruitjespapier die een ingenieursbureau overtuigden. Ze liggen ter inzage in de bibliotheek.',
    madeBy: ['hendrik'], becauseOf: ['task/schooldak-1', said('schooldak', 2)],
  })],
  [16, 'fatma', asksForHelp('meters', 'schooldak', 'Elke maand de meters aflezen', { body: 'Twee meters in de kelder van de school, de eerste zaterdag van de maand. De conciërge laat je binnen.' })],
  [14, 'fatma', asksForHelp('folder', 'schooldak', 'Een folder voor in de portieken', { body: 'Eén kantje, zonder vakwoorden.', skill: 'schrijven' })],
  [13, 'dirk', delivers('kabel', 'Getekend: via het handarbeidlokaal, achttien meter.')],
  [12, 'ingrid', asksForHelp('akte', 'schooldak', 'De akte in gewone taal', { body: 'Vier bladzijden notaristaal worden er één die iedereen snapt.', skill: 'rechten', size: 'MEDIUM' })],
  [11, 'fatma', returns('kabel', 'Door het handarbeidlokaal mag niet geboord worden. Kan het via de gang?')],
  [10, 'lotte', takes('folder')],
  [9, 'lotte', amends('verhuizen', 'schooldak', ['krijgt elk jaar je deel van de opbrengst.', 'krijgt elk jaar je deel van de opbrengst. Verhuis je, dan kopen wij het aandeel terug.'], 'Staat in de uitleg van Ingrid, maar niet in het plan.')],
  [8, 'dirk', backsChange('verhuizen')], [7, 'agnieszka', backsChange('verhuizen')],
  [7, 'wim', saysOnChange('verhuizen', 'Goed dat het erbij komt. Zet er ook bij binnen hoeveel weken.')],
  [6, 'ali', proposes('kantinedak', {
    title: 'Zonnepanelen op de kantine van de tuinen', community: 'volkstuin', language: 'nl', topics: ['energie', 'groen'], from: 'schooldak',
    body: 'Wat op de school kan, kan bij ons ook: het dak van de kantine is tachtig vierkante meter en ligt op het zuiden. Genoeg voor de koelkast, de pomp en het licht, en in de winter blijft er over voor de buren.\n\nDe aandelen van het schooldak zijn al uitgezocht, dus dat deel is klaar. Wat we nodig hebben is iemand die op het dak durft te kijken of de platen nog goed zijn.',
  })],
  [5, 'cor', supports('kantinedak')], [4, 'fenna', supports('kantinedak')], [4, 'truus', supports('kantinedak')], [3, 'fatma', supports('kantinedak')],
  [5, 'thijs', takes('akte')],
  [4, 'ingrid', presents('schooldak', {
    kind: 'PRODUCT', value: 'OUTSOURCED', title: 'Twee verzwaarde spanten', body: 'Het werk van een staalbouwer uit Zuidbroek, betaald uit het voorschot.', amount: [8_400, 'EUR'],
    madeBy: [], becauseOf: ['task/schooldak-1'],
  })],
  [3, 'lotte', delivers('folder', 'Eén kantje, en mijn oma begreep het in één keer.')],
]

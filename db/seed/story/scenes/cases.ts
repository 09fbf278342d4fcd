import { answersCase, claimsSolved, confirmsSolved, raises, reopens } from '../../perform/cases'
import type { Scene } from './scene'

/** What went wrong for customers, and how far each is: one of every step. */
export const caseScenes: Scene[] = [
  [84, 'denise', raises('servicekosten', { organization: 'de-waterkring', community: 'plein', language: 'nl', title: 'Twee keer servicekosten betaald', body: 'In maart is 38 euro twee keer afgeschreven. Aan de telefoon zeiden ze dat het aan de bank ligt, de bank zegt van niet.' })],
  [83, 'hanneke', answersCase('servicekosten', 'Het ligt aan ons: een verhuizing is twee keer ingevoerd. Sorry dat u eerst naar de bank moest.')],
  [79, 'hanneke', claimsSolved('servicekosten', 'Het bedrag staat vandaag op uw rekening, en de invoer vraagt voortaan om een bevestiging.')],
  [77, 'denise', confirmsSolved('servicekosten', 'Ontvangen. En fijn dat iemand zei dat het hun fout was.')],
  [50, 'mei', raises('cold-radiator', { organization: 'de-waterkring', community: 'buurtstroom', language: 'en', title: 'One radiator stays cold since the repair', body: 'The boiler was repaired in January. Since then the bedroom does not get above fifteen degrees.' })],
  [48, 'tomasz', answersCase('cold-radiator', 'That should not happen. I will come on Thursday and bring the balancing keys.')],
  [45, 'tomasz', claimsSolved('cold-radiator', 'There was air in the riser. It was warm when I left.')],
  [44, 'mei', confirmsSolved('cold-radiator', 'Warm again, thank you.')],
  [10, 'mei', reopens('cold-radiator', 'Five weeks later it is cold again, on the same side.')],
  [40, 'claire', raises('lost-reservation', { organization: 'bibliotheek-noordermeer', language: 'en', title: 'My reservation vanished twice', body: 'I reserved the small room on two Thursdays and both times somebody else had it.' })],
  [39, 'joyce', answersCase('lost-reservation', 'The paper list and the website did not know of each other. There is only one list from today on.')],
  [38, 'joyce', claimsSolved('lost-reservation', 'The room is yours on the next two Thursdays, and the tea is on us.')],
  [34, 'claire', confirmsSolved('lost-reservation', 'It worked, and the tea was good.')],
  [31, 'samira', raises('schimmel', { organization: 'de-waterkring', community: 'buurtstroom', language: 'nl', title: 'Schimmel in de slaapkamer na de nieuwe kozijnen', body: 'Sinds de kozijnen vernieuwd zijn slaat het vocht op de buitenmuur neer. Mijn jongste hoest elke nacht.' })],
  [29, 'tomasz', answersCase('schimmel', 'De roosters ontbreken, dat had niet gemogen. De aannemer komt dinsdag; tot die tijd staat er vanavond een droger bij u.')],
  [21, 'priya', raises('shed-door', { organization: 'de-waterkring', community: 'cycling', language: 'en', title: 'The door of the bike shed does not lock', body: 'Since the storm the door of the shed behind number 40 springs open. Two bikes are gone.' })],
  [20, 'tomasz', answersCase('shed-door', 'The frame is bent. A new lock comes tomorrow, a new frame within two weeks.')],
  [8, 'tomasz', claimsSolved('shed-door', 'The new frame is in and the door closes by itself.')],
  [24, 'fatma', raises('meterkast', { organization: 'de-waterkring', community: 'buurtstroom', language: 'nl', title: 'De meterkast valt uit als de oven en de wasmachine draaien', body: 'Het gebeurt om de dag, meestal onder het eten. Een groep erbij zou genoeg zijn, denk ik.' })],
  [22, 'tomasz', answersCase('meterkast', 'U hebt gelijk, er zijn twee groepen te weinig. We plannen het deze maand in.')],
  [6, 'tomasz', claimsSolved('meterkast', 'Er zijn twee groepen bij gekomen. Laat u weten of het zo goed is?')],
  [15, 'ria', raises('buurvrouw', { organization: 'de-waterkring', language: 'nl', isPublic: false, title: 'De huur van mijn buurvrouw', body: 'Zij durft niet te bellen. Ze heeft drie brieven gekregen die ze niet begrijpt.', onBehalfOf: 'mevrouw De Haan' })],
  [14, 'hanneke', answersCase('buurvrouw', 'Dank u wel. Ik bel haar morgen zelf en kom daarna langs, zonder brief.')],
  [2, 'anneke', raises('lift', { organization: 'de-waterkring', community: 'plein', language: 'nl', title: 'De lift van de Kooikerstraat staat sinds maandag stil', body: 'Op vierhoog wonen twee mensen die de trap niet af kunnen. Er hangt een briefje zonder datum.' })],
]

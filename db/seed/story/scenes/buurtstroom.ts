import { offersToMentor, agreesToBeMentored, acceptsAnswer, reacts, thanks, trusts } from '../../perform/people'
import { amends, backsChange, edits, said, saysOnChange } from '../../perform/texts'
import { assesses, assigns, endorses, notes, responds } from '../../perform/word'
import { asksForHelp, invites, joinsAsAuthor, presents } from '../../perform/work'
import type { Scene } from './scene'

/** Energy: the suitcase, the evenings, the battery. */
export const buurtstroomScenes: Scene[] = [
  [142, 'samira', acceptsAnswer('slimme-meter-vraag', said('slimme-meter-vraag', 1))],
  [141, 'samira', thanks(said('slimme-meter-vraag', 1))],
  [130, 'gerard', offersToMentor('samira', 'buurtstroom')],
  [129, 'samira', agreesToBeMentored('gerard')],
  [93, 'wim', edits('bespaarkoffer', ['- een warmtecamera en een energiemeter', '- een warmtecamera en een energiemeter, in een bak van schuimrubber'], 'Een bak om de camera, zoals Anneke zei')],
  [60, 'agnieszka', trusts('wim', 'energie')], [59, 'samira', trusts('ingrid', 'geld')], [48, 'fatma', trusts('hendrik', 'wonen')],
  [50, 'joyce', endorses('bespaarkoffer', 'bibliotheek-noordermeer')],
  [47, 'rachid', responds('bespaarkoffer', {
    organization: 'de-waterkring', language: 'nl', status: ['DONE', 'Het werkt'], becauseOf: [said('bespaarkoffer', 1), said('bespaarkoffer', 4)],
    body: 'De koffers blijven. Veertig adressen gebruiken samen 11 procent minder gas, en De Waterkring betaalt de koffers drie tot en met zes. Het schriftje van Samira is nu ons jaarverslag.',
  })],
  [45, 'wim', presents('bespaarkoffer', {
    kind: 'PRODUCT', value: 'CORE', title: 'Zes bespaarkoffers', body: 'Ze gaan van voordeur naar voordeur, elk met een schriftje.', madeBy: ['wim', 'yusuf', 'ingrid'],
    becauseOf: ['task/bespaarkoffer-1', 'amendment/bespaarkoffer-2', said('bespaarkoffer', 4)],
  })],
  [44, 'wim', presents('bespaarkoffer', {
    kind: 'PRODUCT', value: 'OUTSOURCED', title: 'Bakken van schuimrubber', body: 'Gesneden op de machine van de makerspace.', amount: [96, 'EUR'], madeBy: ['stijn'],
  })],
  [43, 'anneke', reacts(said('bespaarkoffer', 7), 'AGREE')],
  [37, 'ingrid', invites('tochtavonden', 'wim')],
  [36, 'wim', joinsAsAuthor('tochtavonden')],
  [26, 'gerard', amends('buurtbatterij-brand', 'buurtbatterij', ['zo groot als twee koelkasten.', 'zo groot als twee koelkasten, met een muur ervoor die een uur vuur houdt.'], 'Anders zegt de brandweer nee.')],
  [25, 'dirk', backsChange('buurtbatterij-brand')],
  [24, 'yusuf', saysOnChange('buurtbatterij-brand', 'Ik wil dit graag overnemen, maar eerst weten wat zo’n muur kost.')],
  [17, 'rachid', notes('buurtbatterij', 'Brandweer komt donderdag kijken. Nog niets toezeggen over de muur.')],
  [12, 'ingrid', asksForHelp('tochtploeg', 'tochtavonden', 'De tweede ploeg trekken', { body: 'De woensdagen in de oneven weken. Goed kunnen bellen is genoeg.', size: 'LARGE' })],
  [8, 'mei', offersToMentor('ewa', 'buurtstroom')],
  [4, 'hanneke', assigns('balkonpanelen', 'rachid', 'de-waterkring')],
  [2, 'rachid', assesses('balkonpanelen', { feasibility: 'Kan, met een eigen groep in de meterkast.', fit: 'Past bij wat we van huurders horen.', cost: 'Eén kantje regels en een middag van de opzichter.', recommendation: 'ADOPT' })],
  [3, 'hanneke', assigns('laadpaal-delen', 'hanneke', 'de-waterkring')],
]

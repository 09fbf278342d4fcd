import type { IdeaScript } from './script'

/** Ideas that live in no community: the football club's campaign, and one by somebody who just arrived. */
export const atLarge: (IdeaScript & { language: 'nl' | 'en' })[] = [
  {
    id: 'licht-op-veld-2', by: ['dennis'], ago: 21, topics: ['sport', 'veiligheid'], language: 'nl', quiet: true,
    title: 'Licht op veld 2 van SV Noordermeer',
    body: `Vanaf november traint onze jeugd in het donker. Veld 1 heeft lampen, veld 2 niet, en op veld 1 passen geen elf teams. De E’tjes trainen nu van vijf tot kwart voor zes op een strook van twintig meter.

**Zes masten met ledlampen kosten 38.000 euro.** De bond betaalt een derde, de club heeft 9.000 gespaard. Voor de rest hebben we De Waterkring nodig, want het terrein is van haar.

Ik heb alle ouders en leiders gevraagd om hier hun steun te geven. Niet omdat wij het hardst roepen, maar omdat 160 kinderen er elke week mee te maken hebben.`,
    crowds: [['de-wilg', 2, 15, 4], ['cycling', 1, 12, 3]],
    said: [
      ['bas', 14, '+', 'Mijn dochter keept in het donker. Dat is vooral leuk voor de tegenstander.'],
      ['mark', 11, '0', 'Ik gun het de kinderen, maar ik woon ernaast. Gaan de lampen om negen uur uit en schijnen ze niet naar binnen?'],
      ['dennis', 10, '', 'Kwart over negen uit, met kappen aan de kant van de huizen. Ik kom graag bij je kijken hoe het valt.', 1],
      ['marloes', 5, '', 'We zien hoeveel steun dit heeft. Wij vragen de club om een lichtplan en bellen aan bij de acht huizen ernaast. Over drie weken hoort u van ons.'],
    ],
  },
  {
    id: 'tap-at-the-station', by: ['claire'], ago: 4, topics: ['water', 'verkeer'], language: 'en',
    title: 'A water tap and a bench on the station square',
    body: `On Monday an old man asked me where he could fill his bottle. I took him to the toilet of the supermarket, which is locked, and then to the coffee place, which wanted him to buy something.

A public tap costs about 1,800 euros, connected. There is a water main right under the square, you can see the cover. Put **a bench with a back and armrests** next to it, in the shade of the plane tree, and you have a place instead of a surface.

I don’t know whose square it is. If you do, please tell me whom to write to.`,
    crowds: [['plein', 2, 3, 1], ['cycling', 1, 3, 1]],
    said: [
      ['ans', 3, '+', 'With armrests, yes. Without them I sit down and stay down.'],
      ['tomasz', 2, '', 'The paving is the town’s, the tree and the strip around it are ours. So the bench is easy, and I know who to ask about the tap.'],
    ],
  },
]

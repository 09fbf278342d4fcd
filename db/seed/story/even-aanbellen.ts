import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'belrondje', by: ['greet', 'piet'], ago: 234, topics: ['ouder-worden', 'ontmoeten'], status: 'DONE',
    title: 'Een belrondje om negen uur, elke ochtend',
    body: `Mijn buurman lag vorige winter twee dagen op de vloer voordat iemand hem vond. Niemand had iets verkeerd gedaan. Er was alleen niemand die hem miste.

Daarom een **belrondje**: acht mensen op een rij. Om negen uur belt nummer één nummer twee, die belt nummer drie, en de laatste belt weer nummer één. Duurt vijf minuten. Neemt iemand niet op, dan gaat er iemand langs die de sleutel heeft.

Het kost niets en je hebt meteen iemand gesproken voor de koffie. Wie wil er in de eerste rij?`,
    crowds: [['plein', 2, 230, 200], ['buurtstroom', 1, 225, 205]],
    said: [
      ['corrie', 233, '+', 'Ik wil. Maar niet als laatste, want dan sta ik in de douche.'],
      ['henk', 231, '+', 'Doe mij maar nummer drie. Ik ben toch om zes uur wakker.'],
      ['ria', 226, '0', 'Wat als je een paar dagen weg bent? Dan schrikt iedereen zich een ongeluk.'],
      ['greet', 225, '', 'Dan bel je de dag ervoor af bij mij, Ria. Ik heb een schriftje.', 2],
      ['joop', 211, '+', 'Drie weken bezig. Ik betrap mezelf erop dat ik me om vijf voor negen al scheer.'],
    ],
  },
  {
    id: 'klusbus', by: ['henk'], ago: 192, topics: ['ouder-worden', 'wonen'],
    title: 'Een klusbus voor de kleine dingen waar je niemand voor belt',
    body: `Een lamp op vier meter hoogte. Een drempel waar je over struikelt. Een rookmelder die piept. Geen aannemer komt daarvoor, en je kinderen wonen in Utrecht.

Ik stel voor dat er **één middag in de week een bus** rijdt met twee handige mensen en een doos vol schroeven. Je belt, je krijgt een middag, en na een half uur is het gemaakt. Betalen mag met koffie. De Waterkring heeft een bus die op donderdag stilstaat, die heb ik zelf zien staan.`,
    crowds: [['repair-cafe', 2, 188, 178]],
    said: [
      ['lucia', 190, '+', 'Mijn rookmelder piept al sinds mijn verjaardag. Ik heb er een kussen op geplakt.'],
      ['pawel', 187, '+', 'Rookmelder is vijf minuten, mevrouw Lucia. Ik kom morgen na mijn werk.'],
      ['tomasz', 174, '', 'De bus mag, op donderdag. Wie er rijdt moet bij ons op de lijst staan voor de verzekering.'],
      ['henk', 151, '', 'We hebben een bus en een doos schroeven. Nu nog een tweede paar handen.', 2],
    ],
  },
  {
    id: 'lange-tafel', by: ['sylvia'], ago: 167, topics: ['eten', 'ontmoeten', 'ouder-worden'],
    title: 'Eens in de maand samen eten aan één lange tafel',
    body: `Alleen koken doe je niet. Je eet een boterham boven het aanrecht en dan is het avond. Dat geldt voor mij en voor de helft van de mensen bij wie ik aanbel.

De zaal van de kerk heeft een keuken voor zestig mensen. Ik wil er **elke laatste vrijdag** koken met een ploegje van vier: één keer pom, één keer hutspot, wie weet wat nog meer. Vijf euro, en wie niet kan betalen wast af. Wie niet kan lopen halen we op.`,
    said: [
      ['corrie', 165, '+', 'Ik schil. Twintig kilo aardappels is voor mij een fijne middag.'],
      ['ria', 160, '+', 'Zet mij naast iemand die praat, dan hoef ik het niet te doen.'],
      ['lucia', 158, '+', 'Mijn zus van de tuin levert de boerenkool. Zeg een week van tevoren hoeveel.'],
      ['ans', 136, '', 'Gisteren 34 mensen. De pom was op voordat ik aan de beurt was.'],
    ],
  },
  {
    id: 'verhalen-van-de-kade', by: ['lucia'], ago: 152, topics: ['ouder-worden', 'ontmoeten'],
    title: 'Verhalen van de kade, opgeschreven voordat ze weg zijn',
    body: `Meneer Veldman heeft als jongen de laatste zeilende turfschuit zien aankomen. Mevrouw Van Loon werkte in de melkfabriek toen er nog paarden stonden. Als zij er niet meer zijn, weet niemand het meer.

Laten we elke maand bij **één iemand op bezoek gaan met een schrift en een fototoestel**. Twee bladzijden per persoon, één oude foto en één nieuwe. Met twaalf mensen is het een boekje. Ik schrijf, maar ik zoek iemand die foto’s kan maken en iemand die kan luisteren zonder op zijn horloge te kijken.`,
    said: [
      ['joop', 149, '+', 'Die turfschuit heette de Twee Gezusters. Ik heb er nog een knoop van.'],
      ['greet', 140, '+', 'Ik ken er zo zes. Begin bij mevrouw Van Loon, die is 91.'],
      ['sylvia', 131, '0', 'Vraag wel of hun kinderen het ook goed vinden. Niet alles hoort in een boekje.'],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'hoe-het-begon', by: 'greet', ago: 258, kind: 'EXPERIENCE', title: 'Hoe het begon: een pan soep te veel',
    body: 'Ik had te veel soep en belde bij de buren aan. Zij had drie dagen niemand gesproken. Sindsdien bel ik elke week bij iemand aan. We zijn nu met negen, en we kennen veertig deuren.',
    said: [
      ['piet', 257, '', 'Ik was deur nummer vier. Nu bel ik zelf aan.'],
      ['lucia', 245, '', 'Kippensoep, voor de volledigheid.'],
    ],
  },
  {
    id: 'wat-zeg-je', by: 'ria', ago: 198, kind: 'QUESTION', title: 'Wat zeg je als iemand de deur weer dicht wil doen?',
    body: 'Nieuw adres in de Eendenstraat. Mevrouw doet open, zegt dat alles goed is en de deur gaat weer dicht. Moet ik nog eens gaan of haar met rust laten?',
    said: [
      ['corrie', 197, '', 'Volgende week nog eens, met iets in je hand. Een pot jam is een goede reden.'],
      ['henk', 195, '', 'Bij mij belde Piet vier keer. De vierde keer had hij een kapotte fiets, toen kon ik helpen.'],
      ['sylvia', 193, '', 'Vraag haar om raad. Mensen geven liever dan dat ze krijgen.'],
    ],
  },
  {
    id: 'sleutelkastje', by: 'piet', ago: 154, kind: 'KNOWLEDGE', title: 'Sleutelkastjes: deze is goed, die andere niet',
    body: 'De thuiszorg adviseert er een met een SKG-keurmerk en een code die je kunt wijzigen. Het goedkope kastje van de markt had ik in een minuut open met een schroevendraaier.',
    said: [
      ['ans', 152, '', 'Waar heb je de goede gekocht, Piet?'],
      ['piet', 151, '', 'Bij de ijzerhandel op de Dijk, 49 euro, en ze schroeven hem erop.', 0],
    ],
  },
  {
    id: 'rustig-hier', by: 'corrie', ago: 26, kind: 'EXPERIENCE', title: 'Het is hier stil geworden',
    body: 'We doen wat we altijd deden, en dat is goed. Maar er is in een half jaar niemand bij gekomen en wij worden niet jonger. Ik schrijf het maar eens op.',
    said: [
      ['greet', 23, '', 'Je hebt gelijk. We moeten het de jongeren vragen en niet wachten tot ze bellen.'],
    ],
  },
]

export const evenAanbellen: CommunityScript = {
  id: 'even-aanbellen', name: 'Even Aanbellen', language: 'nl', organization: 'de-waterkring', verified: false,
  about: 'Wij bellen aan bij mensen die weinig bezoek krijgen. Een kop koffie, een boodschap, een praatje.',
  ideas, posts,
}

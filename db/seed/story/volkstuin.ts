import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'buurtcompost', by: ['truus'], ago: 145, topics: ['groen', 'hergebruik'], status: 'DONE',
    title: 'Een compostplaats waar de hele wijk zijn schillen brengt',
    body: `In de flats is geen groenbak. Dus gaan de schillen van achthonderd huishoudens bij het restafval, en kopen wij elk voorjaar zes kuub compost. Dat kan slimmer.

Naast de poort is plek voor **vier grote bakken**. Bewoners krijgen een emmertje met deksel en een sleutel. Wij keren de hopen, meten de temperatuur en houden de ratten weg. In het voorjaar mag iedereen die heeft gebracht een zak komen halen.

Wel schillen, koffie, bladeren. Geen vlees, geen brood, geen kattenbak.`,
    crowds: [['buurtstroom', 4, 140, 80], ['de-wilg', 3, 138, 60], ['even-aanbellen', 2, 130, 90], ['repair-cafe', 2, 128, 70]],
    work: [
      ['ali', 101, 'DELIVERED', 'truus', { task: 'Vier bakken van pallets, met gaas eronder', did: 'Vier bakken, 240 schroeven, geen rat kan erin.', skill: 'timmeren' }],
      ['zofia', 71, 'DELIVERED', 'truus', { task: 'Acht weken de temperatuur opschrijven', did: 'Van 20 naar 64 graden en weer terug. De lijst hangt in het hok.' }],
    ],
    said: [
      ['ali', 144, '+', 'Ik heb nog pallets van de bouw, daar maak ik de bakken van.'],
      ['beppie', 143, '-', 'Straks zitten we met ratten. Bij mijn zus in de stad liepen ze over de tafel.'],
      ['truus', 142, '', 'Geen brood en geen vlees, Beppie, en gaas onder de bakken. Ik kijk zelf elke dag.', 1],
      ['anneke', 133, '+', 'Vierhoog zonder groenbak: ik loop graag twee straten om.'],
      ['hanneke', 122, '', 'Wij betalen het gaas en de driehonderd emmertjes. Hou bij hoeveel kilo er binnenkomt, dan kunnen we het bij de volgende flats ook doen.'],
      ['zofia', 67, '+', 'Eerste oogst: twee kuub, donker en kruimelig. Geen rat gezien, wel een egel.'],
    ],
  },
  {
    id: 'handpomp', by: ['cor'], ago: 92, topics: ['water', 'groen'], status: 'UNDER_REVIEW',
    title: 'Een handpomp, zodat we geen drinkwater meer sproeien',
    body: `Vorige zomer ging er 310 kuub drinkwater over de sla. Dat is niet alleen duur, het voelt ook verkeerd als op de radio gevraagd wordt om korter te douchen.

Op acht meter zit hier goed grondwater. **Twee handpompen**, één voor en één achter, kosten samen 2.400 euro inclusief slaan. Kinderen vinden pompen leuk, dus de helft van het werk doet zichzelf.

Het waterschap moet het goedkeuren. Ik heb het formulier ingevuld, het ligt in het hok. Wie leest er mee voordat het op de bus gaat?`,
    crowds: [['buurtstroom', 2, 85, 30], ['de-wilg', 2, 80, 20]],
    said: [
      ['fenna', 90, '+', 'Meegelezen: bij vraag 7 moet de diepte in centimeters. Verder klopt het.'],
      ['orlando', 88, '0', 'Mijn rug haalt die emmers niet. Kan er op één pomp een zonnepaneeltje met een motortje?'],
      ['cor', 87, '', 'Voor op het middenpad wel, Orlando. Achteraan blijft het handwerk.', 1],
      ['hanneke', 53, '', 'Het waterschap vraagt nog een tekening. Zodra die er is leggen we de aanvraag voor aan het bestuur, dat duurt ongeveer een maand.'],
    ],
  },
  {
    id: 'halve-tuin', by: ['fenna'], ago: 63, topics: ['groen', 'ontmoeten'],
    title: 'Een halve tuin voor wie al jaren op de wachtlijst staat',
    body: `Er staan 74 mensen op de wachtlijst en er komt een tuin of drie per jaar vrij. Reken maar uit. Tegelijk zie ik zeker tien tuinen waar achterin al jaren niets gebeurt, omdat 250 vierkante meter te veel is als je tachtig bent.

Daarom: **geef je halve tuin een nieuwe buur**. Vrijwillig, en je houdt je rechten. De nieuwe betaalt de helft, leert van jou hoe het moet en tilt jouw zakken. Na twee jaar kijk je of het bevalt.

Ik deel de mijne als eerste. De boerenkool blijft van mij.`,
    crowds: [['de-wilg', 3, 58, 8], ['cycling', 3, 55, 7], ['buurtstroom', 1, 40, 15]],
    said: [
      ['beppie', 61, '0', 'Ik wil best delen, maar dan wel met iemand die mijn dahlia’s laat staan.'],
      ['hanna', 60, '+', 'Ik sta op plek 41 en zou zelfs dahlia’s leren.'],
      ['beppie', 59, '', 'Kom dan zondag maar eens kijken.', 1],
      ['hanna', 49, '+', 'Ik heb sinds twee weken een halve tuin. En nu al meer bonen dan verstand ervan.'],
      ['niels', 44, '-', 'Wie net wél tien jaar gewacht heeft, ziet nieuwe mensen nu voorgaan. Leg dat uit.'],
      ['fenna', 43, '', 'De halve tuinen gaan op volgorde van de lijst, Niels. Niemand gaat voor.', 4],
    ],
  },
  {
    id: 'bijenlint', by: ['ahmed'], ago: 48, topics: ['groen'],
    title: 'Een bijenlint van de tuinen tot het station',
    body: `Een wilde bij vliegt driehonderd meter. Tussen onze tuinen en het spoor ligt achthonderd meter gras dat zes keer per zomer gemaaid wordt. Voor een bij is dat een woestijn.

Ik wil daar **elke tweehonderd meter een strook** van drie bij tien laten bloeien: slangenkruid, boerenwormkruid, wilde marjolein. Eén keer maaien in oktober, het hooi eraf. Het zaad winnen we zelf, dat is gratis en het komt van hier.

De Waterkring is eigenaar van vier van de vijf plekken. De vijfde is van het spoor, daar fluisteren we het zaad overheen.`,
    crowds: [['de-wilg', 3, 44, 6], ['cycling', 3, 40, 5], ['repair-cafe', 2, 36, 6], ['plein', 1, 30, 10]],
    said: [
      ['willemijn', 13, '+', 'Ik ben ecoloog en nieuw hier. De keus van planten is heel goed, ik zou er nog wilde peen bij doen.'],
      ['sophie', 40, '+', 'We kunnen bijenhotels zagen in de makerspace, met gaten van vier tot acht millimeter. Niet groter.'],
      ['orlando', 38, '0', 'Laat aan de padkant een meter kort gras, anders bellen de mensen dat het verwaarloosd is.'],
      ['tomasz', 26, '', 'Onze vier stroken haal ik uit het maaibestek. Zet er wel paaltjes bij, anders rijdt de trekker eroverheen.'],
    ],
  },
  {
    id: 'oogstkraam', by: ['zofia'], ago: 28, topics: ['eten', 'geld'],
    title: 'Een oogstkraam bij de poort, betalen wat je kunt',
    body: `In augustus staan er bij iedereen courgettes op de stoep. Je raakt ze aan niemand kwijt, en tegelijk staat er elke vrijdag een rij bij de voedselbank die alleen houdbare dingen heeft.

Een **kraam bij de poort**, op zaterdag van tien tot twaalf. Wij leggen neer wat over is, jij neemt mee wat je opeet en doet in de bus wat je kunt missen. Dat mag ook niets zijn. Wat om twaalf uur over is, gaat op de fiets naar de voedselbank.

Met de buurtbakfiets zou dat nog beter gaan.`,
    crowds: [['even-aanbellen', 1, 25, 5], ['de-wilg', 2, 20, 4]],
    said: [
      ['rosa', 27, '+', 'Ik maak er recepten bij. Niemand weet wat je met een patisson moet.'],
      ['said', 25, '+', 'Ik sta de eerste zaterdag. Munt heb ik genoeg voor heel Noordermeer.'],
      ['corrie', 17, '+', 'Wij brengen graag tasjes rond bij de mensen die niet naar buiten kunnen.'],
      ['niels', 10, '0', 'Zet een weegschaal neer en schrijf op wat er weggaat. Dan weten we volgend jaar wat we te veel zaaien.'],
    ],
  },
  {
    id: 'rolstoelpad', by: ['beppie', 'orlando'], ago: 108, topics: ['groen', 'ouder-worden'], status: 'PLANNED',
    title: 'Eén pad waar een rolstoel en een rollator overheen kunnen',
    body: `De hoofdpaden zijn van schelpen. Prachtig, en voor een rollator onmogelijk. Drie tuinders zijn gestopt omdat ze hun eigen tuin niet meer op kwamen, niet omdat ze niet meer wilden.

Wij stellen voor om **één lus van 180 meter** te verharden met halfverharding die stevig is en toch water doorlaat, met een bank om de vijftig meter. En twee tuinen langs die lus krijgen bakken op tafelhoogte.

Er is een fonds dat de helft betaalt, als wij de andere helft zelf doen met schep en kruiwagen.`,
    crowds: [['even-aanbellen', 4, 104, 45], ['buurtstroom', 1, 90, 60], ['de-wilg', 1, 85, 50]],
    work: [['orlando', 50, 'CO_DEVELOPED', 'beppie']],
    said: [
      ['ans', 100, '+', 'Mijn man zou er zo weer heen willen. Hij ruikt het in de straat als jullie maaien.'],
      ['jan', 105, '0', 'Niet overal hoor. Schelpen horen bij de tuin.'],
      ['orlando', 104, '', 'Alleen de lus, Jan. De rest blijft zoals het is.', 1],
      ['hanneke', 73, '', 'Wij zetten dit op de begroting van het komende kwartaal: de helft van het fonds, de machine van ons, de scheppen van jullie.'],
      ['said', 31, '+', 'Ik kan een minigraver rijden en doe dat voor soep.'],
    ],
  },
  {
    id: 'zadenbieb', by: ['willemijn'], ago: 8, topics: ['groen', 'hergebruik'],
    title: 'Een zadenbibliotheek in het oude kaartenkastje',
    body: `In de kelder van de bibliotheek staat het houten kaartenkastje van vroeger: zestig laatjes, precies zo groot als een zakje zaad. Het wordt binnenkort weggedaan.

Laten we er een **zadenbibliotheek** van maken. Je leent tien zaden van een boon, zaait ze, laat één plant doorschieten en brengt in het najaar twintig zaden terug. Op het kaartje staat wie het had en waar het groeide. Zo krijgen we na een paar jaar rassen die van onze klei houden.

Cor heeft een tuinboon die al vanaf 1962 in de familie is. Die krijgt laatje nummer één.`,
    crowds: [['repair-cafe', 1, 6, 1], ['de-wilg', 2, 5, 1], ['plein', 1, 5, 1]],
    said: [
      ['cor', 7, '+', 'Mijn moeder zou het mooi hebben gevonden. Hij heet bij ons gewoon Dikke Toon.'],
      ['joyce', 6, '', 'Niet wegdoen dus. Het kastje mag in de leeszaal staan, naast de tijdschriften.'],
      ['truus', 4, '+', 'Ik doe de pompoenen. Wel ver uit elkaar zaaien, anders krijg je verrassingen.'],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'slakken', by: 'beppie', ago: 248, kind: 'QUESTION', title: 'Slakken. Alles al geprobeerd. Wat nu?',
    body: 'Bier, eierschalen, koffiedik, koperband en een boze brief. Vannacht weer elf slaplanten. Wat werkt er echt op klei?',
    said: [
      ['cor', 247, '', 'Eenden. Of ’s avonds met een zaklamp, een emmer en een goed humeur.'],
      ['truus', 246, '', 'Plantjes groter opkweken voor je ze buiten zet. Slakken houden van jong.'],
      ['ali', 244, '', 'Ik leg een plank neer en draai hem elke ochtend om. De kippen doen de rest.'],
    ],
  },
  {
    id: 'eerste-honing', by: 'ahmed', ago: 174, kind: 'EXPERIENCE', title: 'Eerste honing: negentien potten van twee kasten',
    body: 'Lindebloesem en een beetje munt. Ik ben zes keer gestoken en heb het alle zes keer verdiend. Wie een leeg potje brengt, krijgt een vol potje, zolang het er is.',
    said: [
      ['rosa', 173, '', 'Op warm brood met een snufje zout. Meer zeg ik niet.'],
      ['fenna', 169, '', 'Kun je een keer laten zien hoe je de kast openmaakt? Ik vind het eng en wil het toch.'],
      ['ahmed', 168, '', 'Zondag om elf uur, ik heb een tweede pak.', 1],
    ],
  },
  {
    id: 'nieuwe-tuinder', by: 'hanna', ago: 46, kind: 'EXPERIENCE', title: 'Wat ik in drie weken van Beppie leerde',
    body: 'Dat je naar de lucht kijkt en niet naar de app. Dat een schoffel scherp moet zijn. Dat dahlia’s namen hebben. En dat ik best een heel weekend zonder telefoon kan.',
    said: [
      ['beppie', 45, '', 'En ze maakt prima koffie, dat mag ook gezegd.'],
      ['zofia', 41, '', 'Mag ik volgend weekend een keer meekijken? Mijn dahlia’s heten allemaal hetzelfde: dood.'],
    ],
  },
  {
    id: 'phytophthora', by: 'niels', ago: 21, kind: 'KNOWLEDGE', title: 'Aardappelziekte: zo herken je het, en dit moet je nu doen',
    body: 'Bruine vlekken met een lichte rand, ’s ochtends wit pluis aan de onderkant. Loof er meteen af, in een gesloten zak, niet op de compost. De knollen nog twee weken laten zitten. Foto’s hangen aan het hok.',
    said: [
      ['said', 20, '', 'Bij mij achterin ook. Vanavond gaat alles eraf.'],
      ['truus', 19, '', 'Goed dat je het meldt, Niels. Vorig jaar hoorden we het pas toen iedereen het had.'],
    ],
  },
  {
    id: 'wie-heeft-munt', by: 'willemijn', ago: 12, kind: 'QUESTION', title: 'Hoe houd ik munt binnen de perken?',
    body: 'De vorige huurder heeft het geplant en nu is het van de munt en mag ik er ook zijn. Uitgraven, afdekken of gewoon heel veel thee drinken?',
    said: [
      ['said', 11, '', 'Uitgraven, de rest in een emmer zonder bodem. En bel mij, ik neem alles.'],
      ['ali', 10, '', 'Thee. Altijd thee.'],
    ],
  },
]

export const volkstuin: CommunityScript = {
  id: 'volkstuin', name: 'Volkstuinen De Kleine Akker', language: 'nl', organization: 'de-waterkring', verified: true,
  about: 'Honderdtwintig tuinen achter de dijk. Over zaaien, water, bijen, en wie er koffie heeft.',
  ideas, posts,
}

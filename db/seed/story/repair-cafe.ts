import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'leentheek', by: ['marijke', 'kees'], ago: 140, topics: ['hergebruik', 'geld'], status: 'DONE',
    title: 'Een leentheek: boormachine, behangtafel, naaimachine',
    body: `Een boormachine wordt in zijn hele leven gemiddeld een kwartier gebruikt. In onze straat van zestig huizen hangen er minstens veertig. Zonde van de kast en van het geld.

Ik stel een **leentheek** voor, in de oude garderobe van de bibliotheek. Elke zaterdag open van tien tot twaalf. Lid worden kost tien euro per jaar, lenen is gratis, te laat terugbrengen kost een taart.

Wat we al hebben: elf boormachines, drie behangtafels, een tapijtreiniger, twee naaimachines en een hogedrukspuit. Wat we zoeken: iemand die kan tellen en iemand die niet boos wordt.`,
    crowds: [['buurtstroom', 4, 136, 90], ['volkstuin', 3, 130, 70], ['de-wilg', 3, 120, 40], ['cycling', 2, 110, 60], ['even-aanbellen', 1, 100, 80]],
    work: [
      ['stijn', 84, 'DELIVERED', 'marijke', { task: 'Planken en een slot voor de garderobe', did: 'Zes planken, een slot en een haak voor de ladder.', skill: 'timmeren' }],
      ['jia', 74, 'CO_DEVELOPED', 'kees', { from: 'te laat terugbrengen kost een taart.', to: 'te laat terugbrengen kost een taart, en wie iets leent dat hij niet kent krijgt vijf minuten uitleg.', reason: 'Er kwam een hogedrukspuit terug zonder slang.' }],
    ],
    said: [
      ['naima', 139, '+', 'Ik kan tellen én word zelden boos. Om de week?'],
      ['rosa', 131, '+', 'Een tapijtreiniger, eindelijk. Ik heb twee kleinkinderen en een wit vloerkleed, vraag me niet waarom.'],
      ['esther', 124, '0', 'Hoe zit het als er iets gebeurt met een geleende zaag? Ik zou dat op papier willen hebben.'],
      ['marijke', 123, '', 'Staat op de leenkaart: wie leent weet hoe het werkt, en wij kijken alles na elke beurt na.', 2],
      ['joyce', 108, '', 'De garderobe is leeg en van jullie. Er komt een slot op en een plank erbij.'],
      ['kees', 72, '+', 'Derde maand: 64 leners, vier taarten.'],
    ],
  },
  {
    id: 'naaihoek', by: ['naima'], ago: 88, topics: ['hergebruik', 'maken'], status: 'IN_PROGRESS',
    title: 'Een naaihoek waar je zélf je broek leert maken',
    body: `Bij ons komen er per zaterdag een stuk of twaalf broeken binnen. Ik repareer ze, de mensen drinken koffie. Gezellig, maar volgende maand komen ze met dezelfde scheur terug.

Ik wil het omdraaien: vier tafels, vier machines, en **jij zit achter de naald**. Ik sta ernaast. Rits inzetten, zoom leggen, een knie verstevigen zonder dat je het ziet. Na drie keer kun je het.

Nodig: twee naaimachines erbij, goede lampen en stof. Oude spijkerbroeken zijn welkom, liefst gewassen.`,
    crowds: [['de-wilg', 3, 80, 14], ['even-aanbellen', 2, 70, 20], ['volkstuin', 1, 60, 10]],
    work: [['elif', 33, 'DELIVERED', 'naima', { task: 'Twee naaimachines erbij', did: 'De machines van mijn tante staan er, gesmeerd en met nieuwe riemen.' }]],
    said: [
      ['elif', 86, '+', 'Mijn tante heeft een atelier gehad en heeft nog twee industriële machines staan. Zwaar, maar onverwoestbaar.'],
      ['desmond', 84, '+', 'Mag een man van zestig ook? Ik heb in mijn leven nog nooit een knoop aangezet.'],
      ['naima', 83, '', 'Juist jij, Desmond. Neem een overhemd mee.', 1],
      ['lucia', 69, '+', 'Mijn ogen zijn niet goed genoeg meer voor het oog van de naald, voor de rest kan ik alles voordoen.'],
      ['mariam', 42, '+', 'Vorige keer een rits ingezet. Hij zit scheef en ik ben er trots op.'],
    ],
  },
  {
    id: 'wasmachine-aan-huis', by: ['ruben'], ago: 52, topics: ['hergebruik', 'geld'],
    title: 'Wasmachines repareren bij mensen thuis',
    body: `Een broodrooster neem je onder je arm mee. Een wasmachine niet, en juist daar gaat het geld zitten. Vier van de vijf keer is het de pomp, de koolborstels of de deurrubber: **onderdelen van 15 tot 40 euro** en een uur werk.

Ik wil op dinsdagavond met twee man langsgaan. Vooraf een foto van het typeplaatje, dan nemen we het onderdeel meteen mee. Je betaalt het onderdeel, verder niets. Lukt het niet, dan weet je dat zeker en hoef je er niet aan te twijfelen of je een nieuwe moet kopen.`,
    crowds: [['buurtstroom', 3, 48, 7], ['even-aanbellen', 2, 44, 12], ['de-wilg', 2, 40, 5]],
    said: [
      ['hendrik', 51, '+', 'Ik heb nog een steekwagen voor trappen. Zonder dat ding krijg je hem bij niemand van driehoog.'],
      ['pawel', 49, '+', 'Twintig jaar wasmachines gedaan in Gdynia. Dinsdag kan ik altijd.'],
      ['anneke', 43, '+', 'Mijn machine lekt sinds vrijdag. Mag ik de proefpersoon zijn?'],
      ['kees', 41, '-', 'Ik maak me zorgen om water en stroom bij vreemden thuis. Als het misgaat, staat de vloer van de benedenburen onder.'],
      ['ruben', 39, '', 'Daarom alleen met twee man en pas na een telefoontje met De Waterkring over de verzekering, Kees.', 3],
      ['tomasz', 27, '', 'Voor onze huurders is schade gedekt als jullie met een vrijwilligerskaart komen. Die kan ik voor vijf mensen regelen.', 4],
    ],
  },
  {
    id: 'reparatiepotje', by: ['desmond'], ago: 30, topics: ['geld', 'hergebruik'],
    title: 'Een potje voor onderdelen als je het zelf niet kunt betalen',
    body: `Zaterdag liep er een vrouw weg met een kapotte stofzuiger. Het onderdeel kostte achttien euro en dat had ze die week niet. Ze zei het niet, maar ik zag het.

Laten we **een potje** maken. Een glazen pot op de bar voor wie iets over heeft, en een envelop in de la voor wie iets nodig heeft. Geen formulier, geen inkomensbewijs, de reparateur beslist. Aan het eind van de maand schrijven we op het bord hoeveel erin kwam en hoeveel eruit ging. Geen namen.`,
    crowds: [['even-aanbellen', 2, 26, 6], ['buurtstroom', 2, 24, 4], ['cycling', 1, 20, 6]],
    said: [
      ['marijke', 29, '+', 'Ja. En doe de eerste vijftig euro maar uit de taartenkas van de leentheek.'],
      ['gwen', 27, '+', { en: 'The glass jar works at my choir: people give more when they can see it filling up.' }],
      ['tariq', 22, '0', 'Zet een maximum per reparatie, bijvoorbeeld 25 euro. Anders is hij leeg na één wasmachine.'],
      ['desmond', 21, '', 'Vijfentwintig, akkoord. En twee sleutels op de la.', 2],
    ],
  },
  {
    id: 'onderdelenbak', by: ['hendrik'], ago: 177, topics: ['hergebruik'], status: 'PLANNED',
    title: 'Eén onderdelenbak voor alle Repair Cafés in de streek',
    body: `Wij gooien snoeren weg waar ze in het café van Zuidbroek om zitten te springen, en omgekeerd. Vijf Repair Cafés binnen fietsafstand, allemaal met hun eigen schoenendozen vol schroefjes.

Mijn voorstel: **één gezamenlijke lijst** van wat er ligt, en iedere maand een fietser die tussen de vijf heen en weer rijdt. Begin klein met de dingen die steeds ontbreken: thermische zekeringen, koolborstels, snaren en accu’s van gereedschap. De rest volgt.`,
    crowds: [['cycling', 3, 170, 130]],
    said: [
      ['ruben', 176, '+', 'Thermische zekeringen! Ik heb er vorige maand eentje uit een strijkijzer van mijn moeder gesloopt.'],
      ['tom', 168, '+', 'Ik rijd op dinsdag toch naar Zuidbroek en heb ruimte in de fietstassen.'],
      ['viktor', 150, '0', 'Wie houdt de lijst bij? Zonder een mens die dat leuk vindt is hij na twee maanden onzin.'],
      ['hendrik', 149, '', 'Die mens zoek ik nog. Ik kan het opzetten, maar niet bijhouden.', 2],
    ],
  },
  {
    id: 'zuidkwartier', by: ['noor'], ago: 4, topics: ['hergebruik', 'ontmoeten'],
    title: 'Eens per maand repareren in het Zuidkwartier',
    body: `Ik woon aan de andere kant van het spoor. Daar is geen bibliotheek, geen café en sinds vorig jaar ook geen bus op zaterdag. Mijn buren komen dus niet naar jullie toe, hoe goed de koffie ook is.

Kunnen jullie **één zaterdag per maand bij ons** komen, in de kantine van de speeltuin? Vier tafels, stopcontacten genoeg, ik zorg voor de sleutel en voor koeken. Ik heb in de flat rondgevraagd: elf mensen hebben iets kapot staan, van een naaimachine tot een looprek.`,
    crowds: [['plein', 1, 3, 1], ['even-aanbellen', 1, 2, 1]],
    said: [
      ['ruben', 3, '+', 'Ik kom, en ik neem de koffer met meetspullen mee. Een looprek heb ik nog nooit gedaan.'],
      ['naima', 2, '+', 'Naaimachine mag je alvast openzetten en een foto sturen van de onderkant.'],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'eerste-zaterdag', by: 'marijke', ago: 266, kind: 'EXPERIENCE', title: 'Eerste zaterdag: 31 dingen binnen, 19 weer naar huis',
    body: 'De koffiezetter van meneer Brouwer was verkalkt, de radio van Truus had een muis. Twaalf dingen konden we niet maken. Die schrijven we voortaan op, want van mislukken leren we het meest.',
    said: [
      ['hendrik', 265, '', 'De muis woont nu bij mij in de schuur.'],
      ['truus', 263, '', 'En de radio speelt weer, beter dan voor de muis.'],
    ],
  },
  {
    id: 'schroefjes', by: 'kees', ago: 184, kind: 'QUESTION', title: 'Waar haal ik die driehoekige schroefjes uit?',
    body: 'Speelgoed, frituurpannen en sinds kort ook een tandenborstel: overal zitten schroefjes met een driehoekig gat in. Mijn set heeft ze niet. Welke maten hebben we nodig?',
    said: [
      ['pawel', 183, '', 'TA 2,0 en 2,3 voor speelgoed, 3,0 voor de frituurpan. Ik heb ze drie keer, neem zaterdag een set van mij mee.'],
      ['jia', 178, '', { en: 'We can also print the handle if the bit is there. File is on the makerspace computer.' }],
    ],
  },
  {
    id: 'wat-niet-lukte', by: 'naima', ago: 78, kind: 'KNOWLEDGE', title: 'De lijst van wat niet lukte, een half jaar later',
    body: 'Van de 96 dingen die we niet konden maken was 41 keer het huis dichtgelijmd, 22 keer het onderdeel niet te koop en 9 keer hadden wij het gewoon niet gevonden. Die lijst sturen we naar de fabrikanten.',
    said: [
      ['ruben', 77, '', 'Zet de merknamen erbij. Dichtlijmen is een keuze.'],
      ['sophie', 75, '', { en: 'I can turn this into a chart for the library wall. People should see the glued ones.' }],
      ['stijn', 74, '', 'De 9 van onszelf vind ik het sterkst. Gewoon zo opschrijven.'],
    ],
  },
  {
    id: 'accu-stofzuiger', by: 'noor', ago: 18, kind: 'QUESTION', title: 'Steelstofzuiger doet het nog drie minuten. Accu vervangen?',
    body: 'De winkel zegt dat een nieuwe accu 110 euro is en de hele stofzuiger 189. Kunnen de cellen los vervangen worden, en is dat veilig?',
    said: [
      ['pawel', 17, '', 'Kan, zes cellen puntlassen. Niet thuis solderen, dat wordt te heet. Kom zaterdag.'],
      ['tariq', 16, '', 'Vraag bij de leentheek om het puntlasapparaat, dat hebben we sinds een maand.'],
      ['noor', 11, '', 'Gedaan voor 27 euro. Hij loopt weer een half uur.', 0],
    ],
  },
]

export const repairCafe: CommunityScript = {
  id: 'repair-cafe', name: 'Repair Café Noordermeer', language: 'nl', organization: 'bibliotheek-noordermeer', verified: false,
  about: 'Elke tweede zaterdag in de leeszaal: samen maken wat stuk is. Dezelfde mensen staan op woensdag in de makerspace.',
  ideas, posts,
}

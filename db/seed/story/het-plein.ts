import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'buurtbakfiets', by: ['denise'], ago: 47, topics: ['fietsen', 'hergebruik', 'ontmoeten'], status: 'UNDER_REVIEW', quiet: true,
    title: 'Een elektrische buurtbakfiets die iedereen kan lenen',
    body: `Vorige week heb ik met een kapotte droger achterop mijn fiets naar de milieustraat gelopen. Twee kilometer. Toen dacht ik: waarom hebben we met 2.100 huishoudens niet **één goede elektrische bakfiets** die je voor een uurtje leent?

Hoe ik het voor me zie:

- hij staat overdekt bij de bibliotheek, met een codeslot
- je reserveert op een lijst of in een simpele agenda
- een euro per uur, gratis als je voor een buur rijdt
- vijf vrijwilligers kijken om de beurt de banden en remmen na

Een nieuwe kost rond de 5.500 euro. Tweedehands met een nieuwe accu misschien de helft. Wie denkt er mee over onderhoud, opladen en verzekering?`,
    crowds: [
      ['cycling', 4, 45, 32],
      ['cycling', 3, 27, 3], ['repair-cafe', 5, 25, 2], ['de-wilg', 6, 22, 2], ['volkstuin', 5, 20, 2], ['buurtstroom', 5, 24, 1], ['even-aanbellen', 4, 15, 2], ['plein', 2, 20, 3],
    ],
    said: [
      ['lieke', 43, '+', 'Ja graag. Wij fietsen nu met een aanhanger waar de as van krom is. Een euro per uur vind ik heel redelijk.'],
      ['ton', 41, '-', 'En wie betaalt de eerste keer dat hij tegen een paaltje is gezet? Ik heb dit bij de oude deelfietsen ook gezien, na een half jaar stond er een wrak.'],
      ['denise', 40, '', 'Terechte vraag, Ton. Daarom dacht ik aan een borg van twintig euro en een foto vooraf en achteraf.', 1],
      ['ruben', 24, '+', 'Vanuit het Repair Café kunnen wij het onderhoud doen. Banden, remmen, ketting: dat is op een zaterdagochtend gebeurd. De accu en motor moeten wel naar een dealer.'],
      ['fatma', 22, '+', 'Opladen kan op het schooldak zodra dat er ligt. Dan rijdt de bakfiets op stroom uit onze eigen buurt, en dat scheelt ook nog in de kosten.'],
      ['truus', 19, '+', 'Compost, zakken aarde, kisten pompoenen. Wij sjouwen nu alles met een kruiwagen over de dijk. De tuinders betalen graag mee.'],
      ['karin', 17, '+', 'Voor schoolreisjes dichtbij zou dit goud zijn. Vier kleuters voorin en de bus kan thuisblijven. Is er een model met gordels?'],
      ['greet', 12, '+', 'Mevrouw Van Loon is 91 en komt nooit meer bij het water. Als ik haar voorin kan zetten met een deken, ben ik de eerste die reserveert.'],
      ['emma', 11, '0', { en: 'Check the brakes before you buy second-hand. Ours had mechanical discs and with two kids in front it was scary on the bridge ramp.' }],
      ['hanneke', 8, '', 'Wij lezen mee en vinden dit een sterk plan. Een stalling met stopcontact bij de bibliotheek lijkt mogelijk; de verzekering zoeken we nu uit. Uiterlijk over twee weken hebben jullie antwoord.'],
      ['wim', 6, '', 'Denise, ik heb de offertes van drie merken naast elkaar gezet. Kom donderdag langs, dan lopen we ze door.', 4],
    ],
  },
  {
    id: 'avondmarkt', by: ['farid', 'lars'], ago: 99, topics: ['ontmoeten', 'eten'], status: 'PLANNED',
    title: 'Een avondmarkt op de Lindekade, vier keer per zomer',
    body: `In de stad waar ik opgroeide ging je na het eten naar buiten, want daar was iedereen. Hier is het om zeven uur stil. Ik wil op de Lindekade een kleine avondmarkt beginnen: **twintig kramen, geen harde muziek, klaar om tien uur**.

Geen gewone rommelmarkt. Wel: eten dat mensen thuis goed kunnen maken, groente van de volkstuin, een kraam van het Repair Café, kinderen die limonade verkopen. De eerste keer op proef, met de mensen die aan de kade wonen erbij aan tafel.

Nodig: een vergunning, stroom voor de koelingen en een stuk of tien mensen die helpen opbouwen.`,
    crowds: [['volkstuin', 3, 95, 60], ['repair-cafe', 2, 90, 50], ['cycling', 2, 80, 9], ['de-wilg', 2, 60, 12]],
    said: [
      ['rosa', 96, '+', 'Ik maak pastechi, mijn zus doet bolo pretu. Zeg maar wanneer en we staan er.'],
      ['mark', 94, '-', 'Ik woon op nummer 14, boven het water hoor je alles. Tien uur is voor mensen met een vroege dienst gewoon te laat.'],
      ['farid', 93, '', 'Dank dat je het zegt Mark. Zullen we half tien afspreken en de generatoren helemaal weglaten?', 1],
      ['mark', 92, '', 'Half tien en geen generator, dan ben ik niet tegen.', 2],
      ['hanneke', 80, '', 'De Waterkring vraagt de vergunning aan voor de eerste avond. Stroom kan vanuit de fietsenstalling op nummer 20.'],
      ['zofia', 61, '+', 'Kunnen tuinders samen één kraam delen? In juli heb ik te veel courgettes, in september bijna niets.'],
    ],
  },
  {
    id: 'licht-noorderpark', by: ['lars'], ago: 204, topics: ['veiligheid', 'wonen'], status: 'DONE',
    title: 'Het pad door het Noorderpark weer verlichten',
    body: `Van de elf lantaarns op het pad tussen de flats en de bushalte doen er vier het niet. Al sinds de vorige winter. Mijn dochter van vijftien loopt daarom langs de drukke weg, waar geen stoep is.

Ik heb ze geteld en op een kaartje gezet: nummers 3, 4, 7 en 10. Bij nummer 7 hangt de kap open en staat er water in. Ik vraag niet om meer licht, alleen om **het licht dat er hoort te zijn**, en om een plek waar je een kapotte lamp kunt melden en terugziet wat ermee gebeurt.`,
    said: [
      ['ton', 203, '+', 'Nummer 7 heb ik in november al gebeld. Nooit meer iets gehoord.'],
      ['olga', 195, '+', 'Ik werk laat en neem nu de taxi voor achthonderd meter. Dat kan toch niet de bedoeling zijn.'],
      ['tomasz', 193, '', 'Het pad is half van ons en half van de gemeente, daardoor bleef het liggen. Onze vier lampen zijn besteld, ik geef hier door wanneer ze hangen.'],
      ['tomasz', 171, '', 'Alle vier vervangen, led, en nummer 7 heeft een nieuwe kap. De gemeente heeft haar deel ook nagelopen.', 2],
      ['lars', 170, '+', 'Gisteravond gelopen met mijn dochter. Ze doen het. Dank je wel, Tomasz.', 3],
    ],
  },
  {
    id: 'autovrije-zondag', by: ['olga'], ago: 62, topics: ['verkeer', 'ontmoeten'], status: 'UNDER_REVIEW', quiet: true,
    title: 'Eén zondag per maand zonder auto’s op de Lindekade',
    body: `De kade is de mooiste straat van Noordermeer en hij staat vol blik. Ik stel voor om hem **elke eerste zondag van de maand** van tien tot vijf af te sluiten voor auto’s. Bewoners kunnen die dag op het terrein van de oude melkfabriek staan, daar is ruimte voor negentig wagens.

Wat je ervoor terugkrijgt: kinderen die steppen, lange tafels, stilte aan het water. Het kost twee hekken en vier vrijwilligers per keer.

Ik weet dat dit voor wie slecht ter been is lastig kan zijn. Daarvoor wil ik een busje laten pendelen. Denk mee, ook als je tegen bent.`,
    crowds: [
      ['cycling', 6, 55, 36], ['de-wilg', 4, 54, 38], ['volkstuin', 3, 52, 37], ['repair-cafe', 3, 53, 35], ['buurtstroom', 3, 50, 36], ['even-aanbellen', 2, 52, 40, 'OPPOSED'], ['plein', 3, 56, 33, 'OPPOSED'],
      ['cycling', 1, 20, 15],
    ],
    said: [
      ['hannah', 53, '+', { en: 'In my old town this started with one Sunday in spring. Two years later nobody wanted the cars back.' }],
      ['henk', 51, '-', 'Mijn dochter komt op zondag met de auto omdat ik niet meer ver kan lopen. De melkfabriek is voor mij een dagreis.'],
      ['olga', 50, '', 'Henk, wie een gehandicaptenkaart heeft kan wat mij betreft gewoon doorrijden. Zou dat voor jou genoeg zijn?', 1],
      ['henk', 47, '', 'Ik heb geen kaart, wel een slechte heup. Zo zijn er veel.', 2],
      ['ton', 46, '-', 'Weer iets wat je van bewoners afpakt voor mensen die van elders komen picknicken.'],
      ['jeroen', 44, '0', 'Ik zie het nut, maar één zondag in de twee maanden lijkt me een eerlijker begin.'],
      ['marloes', 37, '', 'Hier zijn veel mensen voor en een groep duidelijk tegen. Wij praten eerst met de bewoners van de kade zelf, huis aan huis. Tot dan beslissen we niets.'],
    ],
  },
  {
    id: 'regentonnen', by: ['mark'], ago: 58, topics: ['water', 'wonen'],
    title: 'Regentonnen uit één inkoop voor de hele wijk',
    body: `Een fatsoenlijke regenton kost in de winkel 90 euro. Als je er honderd tegelijk koopt, kosten ze 54. Ik heb een offerte van een kuiperij uit de buurt: gebruikte wijnvaten, 225 liter, met kraan en deksel.

Wie meedoet betaalt vooraf, wij halen ze met één vrachtwagen op. De Waterkring hoeft alleen te zeggen dat een vulautomaat aan de regenpijp is toegestaan. Nu staat daar niets over in de huurvoorwaarden en durft niemand te zagen.

Voor de laatste zware bui stond het bij ons in de straat tot de drempel. **Honderd tonnen is 22.000 liter die niet in het riool loopt.**`,
    crowds: [['volkstuin', 4, 50, 6], ['buurtstroom', 2, 45, 8], ['de-wilg', 1, 30, 10]],
    said: [
      ['cor', 56, '+', 'Let op dat het deksel kindveilig is. Op de tuin doen wij er altijd een slotje op.'],
      ['ingrid', 49, '+', 'Ik neem er twee. Is bezorgen aan de achterkant mogelijk, wij hebben geen doorgang?'],
      ['tomasz', 45, '0', 'Een vulautomaat mag, als je de oude pijp bewaart en het bij ons meldt. Ik zet het in de huurvoorwaarden, dat duurt een paar weken.'],
      ['ahmed', 26, '+', 'Wijnvaten moet je nat houden, anders gaan ze lekken. Zet dat er even bij voor de mensen.'],
    ],
  },
  {
    id: 'meldlijn', by: ['yara'], ago: 13, topics: ['veiligheid', 'ontmoeten'],
    title: 'Eén rustige meldlijn in plaats van zeven buurtapps',
    body: `Ik zit in zeven appgroepen. In elke groep wordt dezelfde weggelopen kat gezocht en over elke jongen met een capuchon geschreven alsof hij iets doet. Mijn broertje van zestien is al twee keer «gemeld» terwijl hij op de bus stond te wachten.

Laten we stoppen met de apps en **één lijn** maken met drie afspraken:

1. je meldt wat je *ziet*, niet wat je van iemand denkt
2. een mens uit de buurt leest mee voordat het rondgaat
3. na een week staat erbij hoe het is afgelopen

Ik wil het eerste half jaar meelezen. Wie doet mee?`,
    crowds: [['de-wilg', 3, 11, 2]],
    said: [
      ['soraya', 11, '+', 'Dank je wel dat je dit opschrijft. Mijn zoon durft na die berichten niet meer langs het pleintje.'],
      ['mark', 9, '0', 'Goed plan, maar wie bepaalt wat er doorgaat? Ik zou met drie meelezers werken, nooit één.'],
      ['yara', 8, '', 'Drie is beter, ja. Jij ook, Mark?', 1],
      ['corrie', 5, '+', 'Wij hebben geen smartphone. Als je ook kunt bellen, doe ik mee.'],
    ],
  },
  {
    id: 'house-rules-in-english', by: ['claire'], ago: 133, topics: ['taal', 'wonen'], language: 'en', status: 'DONE',
    title: 'The cooperative’s house rules in plain English',
    body: `I have lived here for two years and I still don’t know whether I may hang a shelf on the bathroom wall. The rules exist, 34 pages, in the kind of Dutch that even my Dutch neighbours call *ambtelijk*.

I would like a **four-page version in plain English**, and while we are at it, four pages in plain Dutch too. Who pays for what, what you may drill into, how to get a repair done, how to complain and how to vote at the members’ meeting.

I have made a first draft of the part about repairs. Please tell me where I am wrong.`,
    crowds: [['cycling', 3, 130, 100], ['repair-cafe', 2, 125, 98]],
    work: [
      ['olga', 112, 'CO_DEVELOPED', 'claire', { from: 'I have made a first draft of the part about repairs.', to: 'I have made a first draft of the part about repairs, Olga one of the part about meetings.', reason: 'My part is as long as yours now, so let’s say so.' }],
      ['hanneke', 106, 'CO_DEVELOPED', 'claire', { from: 'how to complain and how to vote at the members’ meeting.', to: 'how to complain, how long an answer may take, and how to vote at the members’ meeting.', reason: 'People ask for the two weeks most of all.' }],
    ],
    said: [
      ['aisha', 131, '+', 'Yes. I paid a plumber 140 euros for something the cooperative does for free. Nobody told me.'],
      ['hanneke', 128, '', 'Your draft is good and only wrong in one place: taps are ours, shower hoses are yours. May I edit along with you?'],
      ['claire', 127, '', 'Please do, I will share the document tonight.', 1],
      ['denise', 120, '+', { nl: 'Doe de Nederlandse versie er meteen bij. Mijn moeder woont hier veertig jaar en snapt de brief over servicekosten nog steeds niet.' }],
      ['hanneke', 97, '', 'Both versions are printed and in every letterbox. The long text stays the legal one, but this is the one we will use at the desk.'],
    ],
  },
  {
    id: 'language-table', by: ['olga', 'claire'], ago: 34, topics: ['taal', 'ontmoeten'], language: 'en',
    title: 'A language table on Thursday evenings',
    body: `Dutch courses teach you to order a train ticket. They don’t teach you what your neighbour means by *gezellig* or how to say no to a second slice of cake.

I would like one long table in the library café on Thursdays from seven to nine. Half of the chairs for people who speak Dutch, half for people who are learning. The first hour in Dutch, slowly. The second hour in whatever language somebody wants to teach: I can offer Russian, Farid offers Dari, and I hear there is a man who speaks Frisian.

No registration, no teacher, tea for fifty cents. We need **eight people who promise to come four times**, so that it is never an empty table.`,
    crowds: [['cycling', 4, 32, 4], ['repair-cafe', 3, 30, 3], ['even-aanbellen', 1, 20, 8]],
    said: [
      ['mehmet', 31, '+', 'Count me in for four Thursdays. My Dutch is fine at work and useless at parties.'],
      ['sylvia', 26, '+', { nl: 'Ik kom graag aan de Nederlandse kant zitten, en Sranantongo krijgen jullie er gratis bij.' }],
      ['joyce', 25, '', 'The café closes at six, but I have a key and I like tea. Let’s start in two weeks and see.'],
      ['farid', 19, '+', 'I will bring the samovar, then the tea is not fifty cents but free.', 2],
    ],
  },
  {
    id: 'open-the-water-tower', by: ['lars'], ago: 5, topics: ['water', 'ontmoeten'], language: 'en',
    title: 'Open the old water tower one day a month',
    body: `Every visitor asks me the same question: can you go up? You can’t. The water tower has been locked since the pumps moved out, and the only people who see the view are two falcons and a man who checks the antenna.

The stairs were renewed three years ago for that antenna, so they are safe. My proposal: **the first Saturday of the month, ten people at a time, with a guide**. There are enough retired engineers around here who would love to explain how the water got up there.

Entry two euros, for the upkeep of the small garden below.`,
    crowds: [['cycling', 1, 4, 1], ['volkstuin', 1, 3, 1]],
    said: [
      ['gerard', 4, '+', 'I worked those pumps for eleven years. Give me a torch and a microphone and I will talk until you throw me out.'],
      ['lars', 3, '', 'Gerard, you are hired.', 0],
      ['sophie', 2, '0', 'Lovely, but please keep it closed while the falcons breed. I can find out which months.'],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'welkom-op-het-plein', by: 'hanneke', ago: 272, kind: 'KNOWLEDGE', title: 'Welkom op Het Plein',
    body: 'Dit is de plek voor alles wat niet in een groep past, en voor wie nog geen groep heeft. Stel je voor, vraag iets, of zet je eerste idee neer. Op ieder idee in deze portal geven wij binnen twee weken antwoord, ook als het antwoord nee is.',
    said: [
      ['ton', 254, '', 'We zullen zien of die twee weken gehaald worden. Ik houd het bij.'],
      ['fatma', 250, '', 'Hallo allemaal, ik ben Fatma van de Kooikerstraat. Ik wil het hebben over onze energierekening, en ik denk dat ik niet de enige ben.'],
      ['emma', 249, '', 'Hello from the cycling group. Fijn dat we hier ook in het Engels mogen schrijven.'],
      ['greet', 246, '', 'Ik ben Greet, 78, en ik bel bij mensen aan die weinig bezoek krijgen. Wie een uurtje over heeft: welkom.'],
    ],
  },
  {
    id: 'waar-laat-je-een-matras', by: 'denise', ago: 214, kind: 'QUESTION', title: 'Waar laat je een oude matras zonder auto?',
    body: 'De milieustraat is vier kilometer verderop en de bus neemt geen matras mee, dat heb ik geprobeerd. Ophalen kost dertig euro. Hoe doen jullie dat?',
    said: [
      ['mark', 213, '', 'Elke eerste maandag rijdt er een wagen van de kringloop, die neemt matrassen mee voor een tientje. Wel de avond tevoren bellen.'],
      ['beppie', 212, '', 'Ik heb de mijne opengeknipt: de veren naar het oud ijzer, de vulling ligt nu onder mijn aardbeien.'],
    ],
  },
  {
    id: 'eerste-vergadering', by: 'lars', ago: 148, kind: 'EXPERIENCE', title: 'Mijn eerste ledenvergadering, een verslag van een leek',
    body: 'Ik ben nu twaalf jaar lid en ging voor het eerst. Er waren 31 mensen, de koffie was goed en ik mocht meestemmen over 400.000 euro aan kozijnen. Niemand was jonger dan veertig. Waarom weet niemand dat dit zo interessant is?',
    said: [
      ['claire', 146, '', { en: 'Because the invitation is a PDF of nine pages. Put the three decisions on one card and I will come.' }],
      ['marloes', 145, '', 'Dat kaartje komt er, Claire. Volgende keer staan de drie besluiten voorop, in gewone taal.', 0],
      ['youssef', 127, '', 'Is er ook oppas? Om half acht liggen bij ons de kinderen net nog niet in bed.'],
    ],
  },
  {
    id: 'buurman-gevonden', by: 'yara', ago: 88, kind: 'EXPERIENCE', title: 'Hoe ik na drie jaar mijn buurman leerde kennen',
    body: 'Ik vroeg hier wie een ladder had. Bleek de man van hiernaast, we hadden nog nooit een woord gewisseld. Hij kwam met de ladder, bleef voor de koffie en nu geeft hij mijn zusje wiskundebijles. Ik wilde het even delen.',
    said: [
      ['sylvia', 86, '', 'Hier word ik blij van. De meeste mensen willen wel, ze weten alleen niet dat je wacht.'],
      ['denise', 85, '', 'En heeft die ladder nog tijd? Mijn dakgoot zit vol.'],
    ],
  },
  {
    id: 'falcons', by: 'gwen', ago: 59, kind: 'KNOWLEDGE', language: 'en', title: 'Two peregrine falcons on the water tower',
    body: 'If you look up around eight in the morning you can see them leave the ledge on the west side. I have put a telescope in the library window; ask at the desk and they will let you look.',
    said: [
      ['lars', 58, '', 'Saw one take a pigeon over the Lindekade. Everybody on the bus stood up.'],
      ['nadia', 35, '', { nl: 'Mijn klas heeft er een hele ochtend gestaan. Drie kinderen willen nu bioloog worden, eentje duif.' }],
    ],
  },
  {
    id: 'wie-heeft-een-pomp', by: 'ton', ago: 16, kind: 'QUESTION', title: 'Wie heeft een dompelpomp te leen?',
    body: 'Na de bui van dinsdag staat er twintig centimeter in mijn kelder. De verhuur is uitverkocht. Ik ben de hele dag thuis en zet koffie.',
    said: [
      ['cor', 15, '', 'Die van de tuin ligt klaar in het hok, de sleutel hangt bij Truus. Breng hem schoon terug.'],
      ['ton', 14, '', 'Gelukt, kelder droog. Ik neem terug wat ik over de tuinders heb gezegd.', 0],
      ['ewa', 13, '', 'Bij ons in de Eendenstraat ook nat. Mag ik hem daarna?'],
    ],
  },
]

export const hetPlein: CommunityScript = {
  id: 'plein', name: 'Het Plein', language: 'nl', organization: 'de-waterkring', verified: true,
  about: 'Voor iedereen in Noordermeer: alles wat niet in een groep past, en wie nog geen groep heeft. *The town square: anything that doesn’t fit elsewhere.*',
  ideas, posts,
}

import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'groen-schoolplein', by: ['soraya', 'jeroen'], ago: 133, topics: ['school', 'groen', 'water'], status: 'IN_PROGRESS',
    title: 'Tegels eruit: een groen schoolplein met een wadi',
    body: `Het plein van De Wilg is 1.400 vierkante meter tegels. In juni was het er 46 graden, gemeten door groep 7 met een vleesthermometer. Als het regent staat het fietsenhok blank.

We willen **de helft van de tegels eruit**. Daarvoor in de plaats een wadi waar het water in kan zakken, drie grote bomen, wilgentenen hutten en een strook waar de kinderen zelf mogen graven. Het voetbalveldje blijft, daar is groep 8 heel duidelijk over geweest.

De kinderen hebben maquettes gemaakt. Kom ze bekijken in de hal en zeg wat je ervan vindt.`,
    crowds: [['volkstuin', 4, 128, 70], ['cycling', 2, 120, 60], ['buurtstroom', 2, 118, 50], ['repair-cafe', 1, 100, 60], ['de-wilg', 3, 24, 3]],
    work: [
      ['truus', 58, 'DELIVERED', 'soraya', { task: 'Planten voor de graafstrook en de hutten', did: 'Veertig bessenstruiken, twee appelbomen en een bos wilgentenen staan op de kar.', skill: 'tuinieren' }],
      ['sharon', 34, 'CO_DEVELOPED', 'jeroen', { from: 'We willen **de helft van de tegels eruit**.', to: 'We willen **de helft van de tegels eruit**, op twee zaterdagen, met iedereen die een koevoet kan vasthouden.', reason: 'Anders blijft het een tekening. Ik regel de koevoeten.' }],
    ],
    said: [
      ['mariam', 131, '+', 'Mijn dochter zat in het team van de waterval. Die is er helaas uit gestemd.'],
      ['truus', 126, '+', 'Van de tuin kunnen jullie bessenstruiken en twee appelbomen krijgen. Niet te diep planten.'],
      ['esther', 129, '0', 'Wie houdt het bij in de zomervakantie? Bij de vorige school werd het na twee jaar een brandnetelveld.'],
      ['jeroen', 121, '', 'Zes gezinnen hebben elk één vakantieweek op zich genomen. We zoeken er nog één.', 2],
      ['rohan', 117, '+', 'Vraag het waterschap om geld, die betalen per vierkante meter tegels die eruit gaat.'],
      ['kirsten', 88, '+', 'Aanvraag ingediend, 11.200 euro toegezegd. Groep 7 heeft de brief geschreven.', 4],
      ['sharon', 35, '+', 'Tegelwippen was een feest: 41 kinderen, 19 ouders, één gekneusde duim.'],
    ],
  },
  {
    id: 'voorleesbuurt', by: ['mariam'], ago: 78, topics: ['school', 'ouder-worden', 'taal'], status: 'PLANNED',
    title: 'Buurtgenoten van 70 en ouder lezen voor op woensdag',
    body: `In groep 3 zitten zeven kinderen die thuis nooit worden voorgelezen. Twee straten verder zitten mensen die de hele dag niemand spreken.

Het plan: **elke woensdag van elf tot twaalf** komen vier voorlezers naar school. Een vast groepje van vier kinderen per voorlezer, steeds dezelfde, een heel schooljaar lang. Je hoeft niet mooi te kunnen lezen, je moet vooral niet te snel gaan.

Voorlezen in een andere taal mag ook. Voor wie moeilijk ter been is rijdt er iemand. En na afloop is er koffie in de personeelskamer, dat heeft de juf beloofd.`,
    crowds: [['even-aanbellen', 4, 75, 25], ['plein', 2, 70, 20], ['buurtstroom', 1, 60, 20]],
    said: [
      ['sylvia', 74, '+', 'Veertig jaar juf geweest. Geef mij het groepje dat niet stil kan zitten.'],
      ['piet', 72, '+', 'Ik lees graag over de zee. Mag dat ook, of moet het uit een lijst?'],
      ['mariam', 71, '', 'De zee is heel goed, Piet. Er zijn twee jongens die alles van haaien willen weten.', 1],
      ['magda', 64, '+', 'Mijn moeder wil in het Pools lezen. Er zijn drie kinderen voor wie dat een cadeau zou zijn.'],
      ['esther', 50, '0', 'Een verklaring van goed gedrag is verplicht op school. Die is gratis, maar duurt drie weken.'],
    ],
  },
  {
    id: 'kledingruil', by: ['anouk'], ago: 55, topics: ['school', 'hergebruik', 'geld'],
    title: 'Een kledingruil in de gymzaal, vier keer per jaar',
    body: `Kinderen groeien zeven centimeter per jaar en hun jassen niet. Thuis heb ik drie zakken die te goed zijn om weg te gooien en te klein voor iedereen die ik ken.

Vier keer per jaar leggen we alles op maat in de gymzaal. Je brengt wat je kwijt wilt en neemt mee wat je nodig hebt, **zonder te tellen**. Wie niets te brengen heeft, komt gewoon halen en dat ziet niemand. Wat overblijft gaat naar de naaihoek van het Repair Café.

Nodig: rekken, tien ouders voor het opzetten en iemand met een busje.`,
    crowds: [['repair-cafe', 3, 52, 14], ['volkstuin', 1, 45, 15], ['cycling', 1, 40, 10]],
    said: [
      ['youssef', 53, '+', 'Ik heb een busje en rijd graag. Skikleren mogen er ook bij, die draag je maar één keer.'],
      ['naima', 50, '+', 'Kapotte ritsen niet weggooien, apart leggen. Die maken we er ter plekke in.'],
      ['magda', 47, '+', 'Zonder tellen is het belangrijkste. Bij de vorige ruil moest je punten hebben en toen ben ik weggegaan.'],
      ['femke', 18, '+', 'Ik ben nieuw op school en heb nog een kinderwagen. Past die er ook tussen?'],
    ],
  },
  {
    id: 'huiswerkplek', by: ['murat'], ago: 37, topics: ['school', 'ontmoeten'],
    title: 'Een stille huiswerkplek voor groep 7 en 8',
    body: `Wij wonen met zijn zessen op 62 vierkante meter. Mijn zoon maakt zijn huiswerk op de rand van het bad, want daar kan de deur op slot.

De aula van school is tot half zes verwarmd en leeg. Laat daar **op maandag, dinsdag en donderdag** twee volwassenen zitten. Niet om les te geven, wel om te zorgen dat het stil is, dat er thee is en dat iemand zegt: laat eens zien. Tien kinderen zijn er zo.

Ik kan de dinsdag. Wie neemt de andere dagen?`,
    crowds: [['buurtstroom', 2, 34, 5], ['repair-cafe', 2, 30, 4], ['even-aanbellen', 1, 28, 8], ['plein', 2, 30, 6]],
    said: [
      ['bas', 36, '+', 'Donderdag is van mij, als ik mijn laptop open mag hebben.'],
      ['nadia', 33, '+', 'Ik geef les op het voortgezet onderwijs en kan eens in de twee weken met wiskunde helpen.'],
      ['yara', 29, '+', 'Mijn broertje is zestien en zoekt een maatschappelijke stage. Hij zou dit goed kunnen.'],
      ['sharon', 16, '0', 'Mooi plan, maar denk ook aan kinderen die juist níet stil kunnen zijn. Kan er een tweede ruimte bij?'],
      ['murat', 14, '', 'De gang bij de gymzaal, met de deur dicht. Ik vraag het aan de conciërge.', 3],
    ],
  },
  {
    id: 'traktatiebeleid', by: ['peter'], ago: 163, topics: ['school', 'eten'], status: 'DECLINED',
    title: 'Alleen nog gezonde traktaties op verjaardagen',
    body: `Vorige week vier jarigen, vier keer snoep, en thuis een kind dat geen avondeten meer wilde. Ik stel voor dat De Wilg afspreekt dat traktaties voortaan **gezond** zijn: fruit, noten, een klein cadeautje van papier.

Op de school van mijn zus werkt dat al jaren en niemand mist de zakjes nog. De school hoeft alleen een lijstje met voorbeelden uit te delen aan het begin van het jaar. Uitzonderingen voor suikerfeest en sinterklaas vind ik prima.`,
    crowds: [['de-wilg', 4, 160, 150, 'OPPOSED']],
    said: [
      ['linda', 161, '-', 'Eén keer per jaar is het hún dag. Laat dat nou met rust.'],
      ['esther', 159, '0', 'Noten kunnen niet, we hebben twee kinderen met een zware allergie.'],
      ['karin', 152, '', 'Besproken in de ouderraad: geen regel, wel een lijstje met ideeën voor wie dat wil. Daarmee wijzen we dit voorstel af, met dank aan Peter voor het lijstje.'],
    ],
  },
  {
    id: 'overblijven', by: ['femke'], ago: 15, topics: ['school', 'eten'],
    title: 'Langer dan een kwartier de tijd om te eten',
    body: `Mijn dochter komt elke dag thuis met een halve boterham. Ze zegt dat ze niet langzaam eet, maar dat ze eerst haar handen moet wassen, dan haar trommel moet zoeken en dan is de bel er al.

Ik heb vorige week een pauze meegekeken: van het kwartier blijven er **acht minuten** over om te eten. Kunnen we de twintig minuten buitenspelen en het kwartier eten anders verdelen, bijvoorbeeld eerst spelen en dan eten? Dan hebben ze ook echt trek.`,
    crowds: [['plein', 1, 10, 3]],
    said: [
      ['gita', 9, '+', 'Eerst spelen, dan eten: op onze vorige school hielp dat meteen.'],
      ['jeroen', 8, '0', 'De overblijfkrachten hebben een rooster van een uur. Ik wil eerst weten wat zij ervan vinden.'],
      ['femke', 6, '', 'Ik ga donderdag met ze praten en zet het hier neer.', 1],
    ],
  },
  {
    id: 'buddy-families', by: ['sharon'], ago: 86, topics: ['school', 'ontmoeten', 'taal'], language: 'en', status: 'IN_PROGRESS',
    title: 'A buddy family for every family that is new in town',
    body: `Last year eleven children came to De Wilg in the middle of a term, from nine countries. They learn Dutch in months. Their parents stand at the gate and know nobody for a year.

Let’s give every new family **a buddy family for the first hundred days**. Not a programme: one phone number, one walk through the neighbourhood, one invitation to a birthday. Where do you buy gym shoes, what is a *studiedag*, why does everyone disappear at half past five?

I have a list of fourteen families who want to be a buddy. What I don’t have is somebody at school who tells us when a family arrives.`,
    crowds: [['cycling', 5, 80, 10], ['repair-cafe', 2, 75, 20], ['plein', 2, 70, 15]],
    work: [['anouk', 45, 'DELIVERED', 'sharon', { task: 'A card with the ten words of the school gate', did: 'In six languages, with drawings by group 5.', skill: 'drawing' }]],
    said: [
      ['hannah', 54, '+', 'We were new last spring. One phone number would have saved me about forty evenings of worrying.'],
      ['gita', 7, '+', 'We are on day twenty-one with our buddies. They showed us the swings, the dentist and the good bakery.'],
      ['karin', 79, '+', 'The school office will send a note to Sharon for every new family that says yes to it.'],
      ['aisha', 77, '0', 'Some people are shy about taking help. Maybe let both families choose from three, so it isn’t charity.'],
      ['sharon', 76, '', 'Choosing from three is lovely. Done.', 3],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'ouderraad', by: 'karin', ago: 263, kind: 'KNOWLEDGE', title: 'Hallo van de ouderraad',
    body: 'Wij zijn met zijn zevenen en vergaderen elke eerste maandag, gewoon bij iemand aan tafel. De notulen staan voortaan hier, en wat je hier schrijft komt op onze agenda. Beloofd.',
    said: [
      ['jeroen', 260, '', 'Goed dat dit niet meer via zes appgroepen gaat.'],
      ['esther', 254, '', 'Staat het verslag over de luizencontrole er ook bij? Vraag ik voor een vriendin.'],
    ],
  },
  {
    id: 'zwemdiploma', by: 'murat', ago: 186, kind: 'QUESTION', title: 'Hoe lang sta je op de wachtlijst voor zwemles?',
    body: 'Wij staan nu elf maanden op de lijst van het zwembad. Onze jongste valt bijna elke week in de sloot. Zijn er plekken waar het sneller gaat?',
    said: [
      ['linda', 185, '', 'In Zuidbroek vier maanden, maar dan wel op zondagochtend om kwart voor acht.'],
      ['soraya', 184, '', 'Vraag naar de vakantiecursus, daar is altijd plek omdat niemand hem kent.'],
      ['murat', 181, '', 'Vakantiecursus geregeld, dank je Soraya. De sloot is gewaarschuwd.', 1],
    ],
  },
  {
    id: 'tegels-tellen', by: 'kirsten', ago: 62, kind: 'EXPERIENCE', title: 'Wat groep 7 leerde van 9.000 tegels',
    body: 'Ze hebben ze geteld, gewogen en uitgerekend hoeveel vrachtwagens dat zijn. Daarna hebben ze een brief aan de steenhandel geschreven en er 600 euro voor gekregen. De juf zegt dat ze dit jaar de rekentoets niet vreest.',
    said: [
      ['bas', 55, '', 'Mijn zoon begon aan het ontbijt over vierkante meters. Ik dacht dat hij ziek was.'],
      ['sharon', 54, '', 'En van die 600 euro komt de hangmat, hebben ze zelf besloten.'],
    ],
  },
  {
    id: 'fietspoule', by: 'nadia', ago: 30, kind: 'EXPERIENCE', title: 'Onze fietspoule rijdt: zes kinderen, twee ouders, één route',
    body: 'Elke ochtend om acht uur bij de kapper. Wie meerijdt draagt een geel hesje, ook de ouders. De eerste week was het chaos, nu weten ze precies wie voorop mag. Mijn eigen kind staat zonder zeuren op.',
    said: [
      ['anouk', 28, '', 'Mag die van mij ook mee, als hij belooft niet te stunten?'],
      ['nadia', 27, '', 'Maandag proefrit, stunten op het plein.', 0],
      ['priya', 26, '', { en: 'Lovely. We could mark your route with the cycling group, with stickers at the crossings.' }],
    ],
  },
  {
    id: 'nieuw-in-de-klas', by: 'gita', ago: 8, kind: 'QUESTION', title: 'Wat neem je mee op een studiedag?',
    body: 'De juf zei dat het vrijdag studiedag is. Mijn zoon heeft zijn tas ingepakt met schriften, een liniaal en brood. Klopt dat?',
    said: [
      ['soraya', 7, '', 'Alleen het brood, en dan naar de speeltuin: de juffen studeren, de kinderen zijn vrij.'],
      ['femke', 6, '', 'Wij trapten er vorig jaar ook in. Kom vrijdag bij ons spelen.'],
    ],
  },
]

export const deWilg: CommunityScript = {
  id: 'de-wilg', name: 'Ouders van De Wilg', language: 'nl', organization: 'de-waterkring', verified: true,
  about: 'Ouders en verzorgers van basisschool De Wilg: wat we samen voor de school en de weg ernaartoe kunnen doen.',
  ideas, posts,
}

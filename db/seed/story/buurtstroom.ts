import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'schooldak', by: ['fatma'], ago: 118, topics: ['energie', 'school'], status: 'IN_PROGRESS',
    title: 'Zonnepanelen op het dak van De Wilg, de opbrengst voor de buurt',
    body: `Het dak van basisschool De Wilg is 900 vierkante meter, ligt pal op het zuiden en doet niets. Er passen **280 panelen** op: genoeg voor de school en nog zeventig huishoudens.

Wie in een flat woont kan zelf geen panelen leggen. Met dit dak kan dat wel, samen: je koopt een aandeel van 50 euro (of je betaalt het in tien keer) en krijgt elk jaar je deel van de opbrengst.

Wat we moeten uitzoeken:

- kan het dak het gewicht aan
- wat vindt de ouderraad
- wie leest de meters af en rekent het uit

Ik heb de eerste twee cijfers van de netbeheerder al. Wie doet het volgende stuk?`,
    crowds: [['de-wilg', 5, 112, 30], ['repair-cafe', 3, 108, 20], ['cycling', 2, 100, 40], ['volkstuin', 2, 60, 12], ['de-wilg', 2, 26, 4]],
    work: [
      ['hendrik', 52, 'DELIVERED', 'fatma', { task: 'Nakijken of het dak het gewicht aankan', did: 'Tekeningen uit het archief nagerekend: twee spanten verzwaren, de rest kan het hebben. Alles staat op zes velletjes ruitjespapier.', skill: 'bouwkunde' }],
      ['karin', 22, 'CO_DEVELOPED', 'fatma', { from: '- wat vindt de ouderraad', to: '- een schermpje in de hal, waarop de kinderen zien hoeveel stroom er binnenkomt (de ouderraad is voor)', reason: 'De ouderraad heeft ja gezegd, met één wens van de kinderen.' }],
    ],
    said: [
      ['wim', 117, '+', 'Dit is het eerste plan waarbij ook mijn buurvrouw van driehoog mee kan doen. Ik teken in voor vier aandelen.'],
      ['gerard', 115, '0', 'Let op de brandverzekering van de school. Bij het zwembad liep het daar op vast.'],
      ['fatma', 114, '', 'Goed dat je het zegt. Ik vraag de polis op bij de schoolleiding.', 1],
      ['karin', 110, '+', 'Namens de ouderraad: wij zijn nieuwsgierig. Kunnen de kinderen zien hoeveel stroom er binnenkomt, op een schermpje in de hal?'],
      ['ingrid', 108, '+', 'Ik kan de aandelen administreren, dat deed ik twintig jaar voor een woningbouwvereniging.'],
      ['yusuf', 96, '', 'Tien keer vijf euro is voor veel mensen nog steeds te veel ineens als er drie aandelen nodig zijn. Kan één aandeel genoeg zijn?', 4],
      ['ingrid', 95, '', 'Ja. Eén aandeel, één stem, wie meer wil mag meer maar krijgt geen extra stem.', 5],
      ['rachid', 84, '', 'De Waterkring legt de eerste 40.000 euro voor, renteloos, als de constructeur het dak goedkeurt. Dat rapport betalen wij ook.'],
      ['hendrik', 54, '+', 'Ik ben oud-constructeur en heb de tekeningen uit het archief. Twee spanten moeten verzwaard worden, de rest is prima.'],
      ['rachid', 20, '', 'Het rapport van Hendrik is door ons bureau bevestigd. Het werk begint in de eerstvolgende schoolvakantie.', 8],
      ['soraya', 18, '+', 'Mijn dochter heeft in de klas al uitgerekend hoeveel broodroosters dat zijn. Ze kwam op elfhonderd.'],
    ],
  },
  {
    id: 'bespaarkoffer', by: ['wim'], ago: 104, topics: ['energie', 'geld', 'hergebruik'], status: 'DONE',
    title: 'Een bespaarkoffer die van voordeur naar voordeur gaat',
    body: `Meten helpt, maar wie koopt er een warmtecamera van 300 euro voor één avond? Ik wil **zes koffers** die rondgaan in de wijk. In elke koffer:

- een warmtecamera en een energiemeter
- tochtstrip, radiatorfolie en een waterbesparende douchekop om te proberen
- een schriftje waarin je opschrijft wat je vond, voor de volgende

Je houdt de koffer een week en brengt hem zelf naar het volgende adres. Zo spreek je je buren ook nog. De inhoud kost ongeveer 480 euro per koffer.`,
    crowds: [['repair-cafe', 2, 98, 60], ['de-wilg', 2, 90, 50], ['even-aanbellen', 2, 85, 45]],
    work: [
      ['yusuf', 64, 'DELIVERED', 'wim', { task: 'De kaart in de koffer in het Turks', did: 'Vertaald, en bij elke stap een tekening gezet.', skill: 'Turks' }],
      ['ingrid', 51, 'CO_DEVELOPED', 'wim', { from: 'De inhoud kost ongeveer 480 euro per koffer.', to: 'De inhoud kost ongeveer 480 euro per koffer; wat stukgaat betalen we uit één pot, zodat niemand uit angst nee zegt.', reason: 'Twee mensen durfden de koffer niet aan te nemen om de camera.' }],
      ['fatma', 19, 'DELIVERED', 'wim', { task: 'Wie van de volgende veertig adressen wil de koffer?', did: 'Langs de deuren geweest: 31 willen hem, 6 na de zomer, 3 niet.' }],
    ],
    said: [
      ['samira', 103, '+', 'Dat schriftje is het beste van het hele idee. Bij ons bleek de meterkast het lek, dat bedenk je zelf nooit.'],
      ['rohan', 101, '+', 'Zet er een kaartje bij in het Turks, Arabisch en Pools. Ik ken mensen die kunnen vertalen.'],
      ['yusuf', 99, '', 'Turks doe ik. De plaatjes zijn trouwens belangrijker dan de tekst.', 1],
      ['anneke', 97, '0', 'Wie draait ervoor op als de camera valt? Ik zou er een schuimrubberen bak in maken.'],
      ['wim', 95, '', 'De makerspace snijdt die bakken voor ons uit, kost bijna niets.', 3],
      ['agnieszka', 76, '+', 'Koffer drie was hier. Negen graden bij de voordeur, negentien in de kamer. Strip erop, klaar.'],
      ['rachid', 48, '', 'De resultaten van de eerste veertig adressen staan in het schriftje en in onze jaarcijfers: gemiddeld 11 procent minder gas. De Waterkring betaalt de koffers drie tot en met zes.'],
    ],
  },
  {
    id: 'tochtavonden', by: ['ingrid'], ago: 82, topics: ['energie', 'wonen'], status: 'IN_PROGRESS',
    title: 'Tochtavonden: met acht buren in één avond een huis kierdicht',
    body: `Alleen op een trap staan met een rol tochtband is vervelend werk. Met acht man is het een avondje lachen. Daarom: **tochtavonden**. Elke tweede woensdag doen we één huis. Degene die er woont zorgt voor soep, wij nemen het materiaal mee.

Wie aan de beurt is geweest, helpt daarna twee keer bij een ander. Zo loopt het vanzelf door en hoeft niemand zich geholpen te voelen.

We beginnen in de portiekflats aan de Kooikerstraat, daar zijn de kozijnen het slechtst en de rekeningen het hoogst.`,
    crowds: [['even-aanbellen', 2, 70, 35], ['repair-cafe', 2, 60, 8], ['de-wilg', 1, 40, 10]],
    work: [
      ['wim', 41, 'DELIVERED', 'ingrid', { task: 'Vocht meten voor en na elke avond', did: 'Van zes huizen staan de getallen in het schriftje. Twee kregen een rooster.', skill: 'meten' }],
      ['samira', 13, 'DELIVERED', 'ingrid', { task: 'Soep en een rooster voor tien woensdagen', did: 'Alle tien de avonden hebben een huis en een kok.' }],
      ['rohan', 6, 'DELIVERED', 'wim', { task: 'Uitzoeken wat een tweede ploeg nodig heeft', did: 'Eén kist gereedschap, vier mensen en iemand die belt. De kist staat klaar.' }],
    ],
    said: [
      ['samira', 81, '+', 'Mijn portiek doet mee, alle zes de deuren. Ik maak harira.'],
      ['hassan', 79, '+', 'Ik ben timmerman geweest. Kozijnen die niet meer sluiten, die kan ik schaven.'],
      ['thijs', 77, '0', 'Denk wel aan ventilatie. Een kierdicht huis zonder rooster wordt een schimmelhuis, dat heb ik zelf gehad.'],
      ['ingrid', 76, '', 'Daarom meten we vooraf en achteraf het vocht, met de meter uit de koffer van Wim.', 2],
      ['ria', 68, '+', 'Komen jullie ook als er alleen een oude mevrouw met een kat woont? Ik vraag het voor haar.'],
      ['samira', 66, '', 'Juist dan, Ria. Zet haar maar op de lijst.', 4],
      ['lotte', 44, '+', 'Vorige week geholpen bij nummer 31. Na afloop wist ik van vier mensen de naam die ik al jaren groet.'],
      ['rohan', 9, '+', 'Twaalf huizen gedaan. De lijst is nu langer dan toen we begonnen, dus we zoeken een tweede ploeg.'],
    ],
  },
  {
    id: 'buurtbatterij', by: ['yusuf', 'wim'], ago: 61, topics: ['energie', 'geld'], status: 'UNDER_REVIEW',
    title: 'Een buurtbatterij in het oude trafohuisje',
    body: `Overdag leveren de panelen te veel en krijg je er bijna niets voor. ’s Avonds kopen we duur terug. In het lege trafohuisje aan de Sluisweg past een **batterij van 200 kWh**, zo groot als twee koelkasten.

Wat het oplevert hangt af van de tarieven, daar ben ik eerlijk over. In het slechtste geval verdienen we hem in veertien jaar terug, in het beste in acht. Wat ik vooral wil weten: vinden we het als buurt de moeite waard om *zelf* de knop in handen te hebben?

Bijlage volgt: de sommen, zo opgeschreven dat iedereen ze kan nakijken.`,
    crowds: [['cycling', 2, 55, 31], ['volkstuin', 2, 50, 31], ['repair-cafe', 2, 45, 30]],
    work: [
      ['fatma', 27, 'CO_DEVELOPED', 'yusuf', { from: 'In het slechtste geval verdienen we hem in veertien jaar terug, in het beste in acht.', to: 'Kopen verdienen we in acht tot tien jaar terug, als hij zo lang meegaat. Huren kost 190 euro per maand en dan weten we na een jaar wat hij echt doet.', reason: 'Met de getallen van Dirk en de tien jaar van Gerard.' }],
    ],
    said: [
      ['gerard', 60, '-', 'Veertien jaar is langer dan de garantie. Ik heb mijn hele leven met accu’s gewerkt, reken op tien.'],
      ['yusuf', 58, '', 'Dan zet ik tien jaar in de som als slechtste geval. Eerlijk is eerlijk.', 0],
      ['mei', 57, '0', { en: 'Could we rent one for a year instead of buying? Two companies do that now and we would learn the real numbers.' }],
      ['dirk', 45, '+', 'Ik werk bij een installateur. Huren kan vanaf 190 euro per maand, ik kan een gesprek regelen.', 2],
      ['fatma', 30, '', 'Ik heb de huurvariant in de sommen gezet, met Dirk zijn getallen. Kijken jullie mee of het klopt?', 3],
      ['rachid', 15, '', 'Wij vinden huren de verstandigste eerste stap. De brandweer moet nog naar het trafohuisje kijken, daarna antwoorden we.'],
    ],
  },
  {
    id: 'warmtepomp-open-huis', by: ['gerard'], ago: 168, topics: ['energie', 'wonen'], status: 'DONE',
    title: 'Open huis bij buren die al een warmtepomp hebben',
    body: `De folder zegt dat het stil is. De buurman zegt dat hij er niet van slaapt. Ga zelf kijken, zou ik zeggen. In onze wijk hebben negen huizen een warmtepomp. Zes daarvan willen op een zaterdag **de deur openzetten**.

Je mag alles vragen: wat kostte het, wat viel tegen, hoe klinkt het om zes uur ’s ochtends, zou je het weer doen. Geen verkopers, geen folders. Ik maak een wandelkaartje langs de zes adressen en zorg dat er overal iemand is die het snapt.`,
    crowds: [['repair-cafe', 2, 160, 140], ['volkstuin', 2, 158, 138]],
    said: [
      ['ingrid', 166, '+', 'Ons huis doet mee. De rekening van vorig jaar hangt dan naast de ketel, iedereen mag hem zien.'],
      ['anneke', 164, '+', 'Ik wil vooral horen hoe het bij een oud huis gaat. Bij nieuwbouw is het geen kunst.'],
      ['wim', 160, '', 'Nummer 48 is uit 1934, daar moet je zijn.', 1],
      ['petra', 141, '+', 'Zesenvijftig bezoekers bij ons in de bijkeuken. Eén man is er een uur blijven zitten om te luisteren of hij aansloeg.'],
    ],
  },
  {
    id: 'rekening-lezen', by: ['fatma', 'ingrid'], ago: 212, topics: ['energie', 'geld', 'taal'], status: 'DONE',
    title: 'Spreekuur: samen je energierekening lezen',
    body: `Op mijn eerste jaarafrekening stonden 41 regels. Ik heb gestudeerd en begreep er zes. Bij mij in het portiek betalen drie gezinnen een voorschot dat tachtig euro te hoog is, omdat niemand het durft te veranderen.

Daarom een **spreekuur op dinsdagmiddag in de bibliotheek**: neem je rekening mee, we lezen hem samen, regel voor regel, in het Nederlands, Turks of Arabisch. We bellen zo nodig samen met de leverancier. We geven geen advies over wie je moet kiezen en we bewaren niets.`,
    crowds: [['even-aanbellen', 2, 200, 180], ['de-wilg', 2, 205, 185]],
    said: [
      ['oscar', 210, '+', 'Ik kan om de week. Boekhouder geweest, dus schrik niet van getallen.'],
      ['joyce', 208, '', 'De kleine zaal is dinsdags vrij van twee tot vijf. Hij is vanaf nu van jullie.'],
      ['samira', 188, '+', 'Mijn moeder kreeg 312 euro terug. Ze heeft de brief ingelijst.'],
      ['piet', 182, '+', 'Goed geholpen door twee jonge dames, en rustig uitgelegd. Dank.'],
    ],
  },
  {
    id: 'dorpsmolen', by: ['bram'], ago: 230, topics: ['energie'], status: 'DECLINED',
    title: 'Een eigen dorpsmolen aan de ringvaart',
    body: `Eén windmolen van 120 meter aan de ringvaart levert net zoveel stroom als heel Noordermeer gebruikt. In Friesland hebben ze dorpsmolens waarvan de winst naar het dorpshuis en de voetbalclub gaat. Waarom wij niet?

Ik weet dat het uitzicht verandert. Maar als we *zelf* eigenaar zijn, beslissen we ook zelf wanneer hij stilstaat en waar het geld heen gaat. Mijn voorstel is om te laten onderzoeken of het hier mag. Dat onderzoek kost de leden ongeveer 15.000 euro.`,
    crowds: [['volkstuin', 2, 226, 215, 'OPPOSED'], ['plein', 2, 226, 216, 'OPPOSED'], ['cycling', 2, 224, 214]],
    said: [
      ['truus', 227, '-', 'Op vierhonderd meter van de tuinen, recht in de trekroute van de ganzen. Nee.'],
      ['wim', 225, '0', 'Ik ben voor wind, maar dan eerst vragen aan wie ernaast woont, voordat we 15.000 euro uitgeven.'],
      ['marloes', 209, '', 'De provincie staat op deze plek geen molens toe, dat is vorige maand vastgelegd. Een onderzoek zou weggegooid geld zijn, dus wij zeggen nee. Het idee om zelf eigenaar te zijn nemen we mee.'],
    ],
  },
  {
    id: 'heat-network-one-page', by: ['mei'], ago: 39, topics: ['energie', 'taal'], language: 'en',
    title: 'Explain the heat network plans on one page',
    body: `There was an evening about the heat network. I went, I listened for two hours, and I went home with a brochure and more questions than I came with. My neighbour, who has lived here since 1981, felt the same.

Let’s write the page we wish we had been given. **One sheet of paper**, with only these questions: What happens in my house, and when? What will I pay if energy gets cheaper, and what if it gets dearer? Can I say no? Who owns the pipes?

Where nobody knows the answer yet, the page should say so. I will collect your questions for two weeks and then take them to the cooperative.`,
    crowds: [['cycling', 2, 36, 30], ['repair-cafe', 2, 34, 4]],
    said: [
      ['thijs', 37, '+', 'Add this one please: what happens when the company goes bankrupt?'],
      ['fatma', 34, '+', 'And: do I still need gas for cooking? Half of my stairwell thinks they have to buy a new stove next month.'],
      ['rachid', 31, '', 'Good questions, and the last one is easy: no, not before the day your block is connected. I will answer all of them in writing, including where we don’t know.', 1],
      ['ewa', 12, '0', 'Can the page be in Polish too? I can do the translation in an evening.'],
      ['mei', 11, '', 'Yes please, I will send you the draft on Sunday.', 3],
    ],
  },
  {
    id: 'laadpaal-delen', by: ['thijs'], ago: 25, topics: ['energie', 'verkeer'],
    title: 'Eén laadpaal per portiek, eerlijk gedeeld',
    body: `Er komen zes laadpalen in onze straat en er staan nu al negen elektrische auto’s. Het gevolg laat zich raden: om zes uur ’s avonds rijdt iedereen rondjes.

Ik stel een simpele afspraak voor, zonder app: **een bordje met jouw telefoonnummer achter de ruit**, na vier uur laden verplaats je hem, en van elf tot zeven mag hij blijven staan. Wie nachtdienst heeft, hangt een blauw kaartje op en krijgt overdag voorrang.

Drie maanden proberen en dan kijken of het werkt.`,
    crowds: [['cycling', 1, 20, 5, 'OPPOSED']],
    said: [
      ['dirk', 23, '+', 'Bij ons in de straat doen we dit al een jaar met een kleurenkaartje. Werkt, zolang iemand het nieuwe buren vertelt.'],
      ['jasper', 19, '-', 'Zes parkeerplekken voor palen en de fietsen staan nog altijd in de regen. Ik mis de verhouding.'],
      ['thijs', 18, '', 'Snap ik, Jasper. Zullen we de twee plekken op de kop omruilen voor een fietsenrek?', 1],
      ['hassan', 7, '+', 'Ik heb nachtdienst, dat blauwe kaartje zou me veel gedoe schelen.'],
    ],
  },
  {
    id: 'balkonpanelen', by: ['ewa'], ago: 6, topics: ['energie', 'wonen'],
    title: 'Zonnepaneel aan het balkon: wat mag er in een huurflat?',
    body: `Een paneel van 400 watt aan de balkonreling kost 250 euro, stekker erin en klaar. In Duitsland hangen ze aan iedere flat. Hier hangt er geen één, omdat iedereen bang is voor een brief.

Ik wil dat De Waterkring één keer duidelijk opschrijft **wat er mag**: welke beugels, hoe zwaar, welke kleur, en of de groepenkast nagekeken moet worden. Als dat er is, wil ik met tien flats tegelijk bestellen en de beugels samen monteren, met iemand erbij die weet wat hij doet.`,
    crowds: [['repair-cafe', 1, 5, 1]],
    said: [
      ['dirk', 5, '+', 'Twee dingen: een aparte groep in de meterkast en een beugel die windkracht tien houdt. Ik kijk graag bij de eerste tien mee.'],
      ['agnieszka', 4, '+', 'Derde verdieping, zuidkant, hele dag zon. Zet mij op de lijst.'],
      ['gerard', 3, '0', 'Hang ze schuin, recht naar beneden halen ze maar twee derde.'],
      ['rachid', 2, '', 'Duidelijke vraag. Volgende week zet ik hier de regels neer, op één kantje.'],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'wie-zijn-wij-stroom', by: 'wim', ago: 264, kind: 'EXPERIENCE', title: 'Waarom ik dit begon',
    body: 'Drie jaar geleden verdubbelde mijn rekening in een maand. Ik was kwaad op iedereen. Toen ben ik gaan meten, eerst bij mezelf, daarna bij mijn zus, daarna bij de halve straat. Deze groep is voor mensen die ook willen weten waar het blijft.',
    said: [['gerard', 262, '', 'Ik heb nog een kist vol meters van mijn werk. Kom maar halen.']],
  },
  {
    id: 'vloer-isoleren', by: 'ingrid', ago: 163, kind: 'EXPERIENCE', title: 'Vloer geïsoleerd, dit had ik willen weten',
    body: 'Laat ze eerst de kruipruimte in voordat je tekent. Bij ons lag er twintig centimeter puin en dat kostte 400 euro extra. Verder: warme voeten, en de kat ligt niet meer op de verwarming.',
    said: [
      ['samira', 161, '', 'Hoe lang duurde het, en moest je het huis uit?'],
      ['ingrid', 160, '', 'Eén dag, gewoon thuis gebleven. Het ruikt een avond naar verf.', 0],
      ['yusuf', 159, '', 'Heb je subsidie gekregen? Bij mij werd het afgewezen omdat de rekening op naam van mijn vrouw stond.'],
      ['ingrid', 157, '', 'Bezwaar maken, dat hebben ze bij mijn buurman binnen een week rechtgezet.', 2],
    ],
  },
  {
    id: 'slimme-meter-vraag', by: 'samira', ago: 149, kind: 'QUESTION', title: 'Wat gebruikt er bij ons ’s nachts 190 watt?',
    body: 'Alles staat uit, dacht ik, maar de meter staat om drie uur ’s nachts op 190 watt. Dat is ruim 400 euro per jaar. Waar zou het in kunnen zitten?',
    said: [
      ['yusuf', 148, '', 'Zet de groepen één voor één uit en kijk op de meter. Bij mij was het de oude pomp van de vloerverwarming.'],
      ['gerard', 147, '', 'Ik gok op een boiler of een tweede koelkast in de schuur.'],
      ['fatma', 146, '', 'Het modem, de tv-kastjes en een printer samen waren hier al 60 watt.'],
      ['samira', 143, '', 'Gevonden: de afzuiging in de badkamer, die stond al jaren op stand twee. Dank allemaal.', 0],
    ],
  },
  {
    id: 'waterzijdig-inregelen', by: 'rohan', ago: 138, kind: 'KNOWLEDGE', title: 'Waterzijdig inregelen in zes stappen',
    body: 'Je radiatoren eerlijk verdelen kost een middag en twee sleutels. Ik heb de zes stappen met foto’s op een rij gezet. Begin bij de radiator die het verst van de ketel staat en schrijf overal de stand op, dan kun je altijd terug.',
    said: [
      ['wim', 136, '', 'Gedaan. De slaapkamer is voor het eerst warm en de ketel staat tien graden lager.'],
      ['anneke', 134, '', 'Stap vier snap ik niet. Welke van de twee schroeven is de voetventiel?'],
      ['rohan', 133, '', 'De onderste, met het dopje erop. Ik kom zaterdag wel even kijken.', 1],
    ],
  },
  {
    id: 'koffer-ervaring', by: 'agnieszka', ago: 72, kind: 'EXPERIENCE', title: 'Een week met de bespaarkoffer',
    body: 'Eerst schaamde ik me dat er vreemden in mijn meterkast zouden kijken. Uiteindelijk zat ik met buurvrouw Samira op de grond met de camera, en hebben we het hele trappenhuis gefilmd. De brievenbus bleek het grootste gat van het huis.',
    said: [
      ['samira', 71, '', 'En de lekkerste koekjes van het trappenhuis, dat moet er ook bij.'],
      ['hassan', 70, '', 'Brievenbus: zet er een borstel in en een flapje aan de binnenkant, dat is in een kwartier gedaan.'],
      ['agnieszka', 69, '', 'Is er zo’n flapje dat ook dicht blijft bij harde wind?', 1],
    ],
  },
  {
    id: 'aandelen-uitleg', by: 'ingrid', ago: 33, kind: 'KNOWLEDGE', title: 'Hoe de aandelen in het schooldak werken',
    body: 'Eén aandeel is 50 euro en geeft één stem, meer aandelen geven meer opbrengst maar niet meer stemmen. Verhuis je, dan kopen wij het terug. Na twaalf jaar is het dak van de school. De volledige tekst ligt ter inzage in de bibliotheek.',
    said: [
      ['lotte', 32, '', 'Kan ik een aandeel voor mijn neefje van vier kopen, op zijn naam?'],
      ['ingrid', 31, '', 'Ja, met een handtekening van zijn ouders.', 0],
      ['dirk', 29, '', 'Helder. Ik zou er nog bij zetten wat er gebeurt als een omvormer kapotgaat, want dat gebeurt een keer.'],
    ],
  },
  {
    id: 'tweede-tochtploeg', by: 'rohan', ago: 8, kind: 'QUESTION', title: 'Wie wil de tweede tochtploeg trekken?',
    body: 'De lijst is negentien huizen lang en wij zijn met zijn achten. Je hoeft niet handig te zijn, je moet vooral goed kunnen bellen en soep lusten. Wie trekt de woensdagen in de oneven weken?',
    said: [
      ['lotte', 7, '', 'Ik bel en plan, als iemand anders de gereedschapskist draagt.'],
      ['hassan', 6, '', 'Dan draag ik de kist. Wanneer beginnen we, Lotte?', 0],
      ['ewa', 5, '', 'Nieuw hier, maar ik heb twee handen en ik maak goede żurek.'],
    ],
  },
]

export const buurtstroom: CommunityScript = {
  id: 'buurtstroom', name: 'Buurtstroom', language: 'nl', organization: 'de-waterkring', verified: true,
  about: 'Samen minder energie gebruiken en zelf opwekken. Begonnen met het lezen van elkaars rekening, nu leggen we een dak vol.',
  ideas, posts,
}

import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'light-in-the-underpass', by: ['emma'], ago: 152, topics: ['fietsen', 'veiligheid'], status: 'DONE',
    title: 'Light and a mirror in the station underpass',
    body: `The underpass has a bend in the middle, three lamps of which one works, and a drain that floods. At half past eight, four hundred people cycle through it in both directions. Last month two of them met head-on in the bend.

What would fix most of it for little money:

- a **round mirror** in the bend
- light that is on during the day as well
- a white line, so that everyone keeps to their side

I have asked the railway company: the walls are theirs, the road surface and the lamps are not.`,
    crowds: [['de-wilg', 4, 148, 110], ['buurtstroom', 2, 140, 120], ['even-aanbellen', 1, 140, 120]],
    work: [['tom', 119, 'DELIVERED', 'emma', { task: 'Count who slows down at the mirror', did: 'Two mornings, 640 bikes: four out of five look and slow down.' }]],
    said: [
      ['aisha', 151, '+', 'I was one of the two. Broken wrist, six weeks. Please, the mirror first.'],
      ['jasper', 149, '+', { nl: 'De lijn kunnen we zelf verven als het mag. Ik heb een vrije zaterdag en een vriend met een sjabloon.' }],
      ['marco', 143, '0', 'A mirror steams up in winter. There are heated ones, they cost double.'],
      ['tomasz', 132, '', 'The lamps are ours. New ones with a day setting go in within three weeks, and we pay for a heated mirror.'],
      ['emma', 116, '+', 'It’s bright, the line is there, and for the first time I can see who is coming. Thank you all.'],
    ],
  },
  {
    id: 'school-street', by: ['lieke', 'soraya'], ago: 98, topics: ['verkeer', 'school', 'veiligheid'], status: 'PLANNED',
    title: 'Close the Wilgenlaan to cars at school times',
    body: `Between 8:15 and 8:40 there are ninety cars in a street of two hundred metres. Parents drive because it is dangerous, and it is dangerous because parents drive.

I propose a **school street**: closed for twenty-five minutes in the morning and again in the afternoon, with a fence that two parents roll out. Residents and people with a disability may pass at walking pace. We start with a trial of six weeks and count the bicycles before and after.

It has worked in Ghent and in Hackney. I have asked both what went wrong in the first month and I will share it here.`,
    crowds: [['de-wilg', 6, 94, 40], ['volkstuin', 2, 80, 50], ['buurtstroom', 2, 78, 30], ['plein', 2, 90, 40, 'OPPOSED'], ['de-wilg', 1, 90, 60, 'OPPOSED']],
    said: [
      ['esther', 96, '-', 'I have twins of three and a job in the city at nine. Walking the last half kilometre makes me late every day.'],
      ['soraya', 95, '', 'What if there is a drop-off at the church, with a parent who walks a group over?', 0],
      ['esther', 93, '', 'That could work, if it’s there every day and not only when the sun shines.', 1],
      ['priya', 91, '+', 'I would volunteer for the fence on Tuesdays and Thursdays.'],
      ['murat', 86, '+', { nl: 'Mijn zoon fietst sinds vorige week zelf. Ik sta met samengeknepen billen voor het raam.' }],
      ['hanneke', 71, '', 'The cooperative supports a trial and lends the fences. The town decides next month; I will post the outcome here, whatever it is.'],
      ['chantal', 29, '0', 'Please count the other streets as well during the trial. It would be unfair if the cars just move to ours.'],
    ],
  },
  {
    id: 'cargo-bike-parking', by: ['ola'], ago: 67, topics: ['fietsen', 'wonen'],
    title: 'Parking for cargo bikes where the bins used to be',
    body: `Since the bins went underground there are fourteen empty concrete squares in our courtyards. Meanwhile cargo bikes stand on the pavement, in the way of wheelchairs and prams, and get stolen.

Each square fits **two cargo bikes**, with a steel bar to lock them to. The bar costs 140 euros including a man to drill it in. I would start with the three courtyards where the complaints come from.

I have measured them all: twelve are big enough, two have a tree root in the middle and should be left to the tree.`,
    crowds: [['de-wilg', 3, 60, 8], ['repair-cafe', 2, 55, 10], ['volkstuin', 1, 40, 12]],
    said: [
      ['daan', 65, '+', 'Ours has been stolen twice. Put the bar low, thieves cut the high ones standing up.'],
      ['floor', 61, '+', { nl: 'De hof aan de Eendenstraat heeft er ook stroom, dat is handig voor later.' }],
      ['bas', 56, '0', 'Will people with a normal bike be chased away? The racks are full as it is.'],
      ['tomasz', 40, '', 'We can do three courtyards in this year’s budget. Which ones, Ola?'],
      ['ola', 38, '', 'Eendenstraat, Kooikerstraat and the one behind the old dairy. The tree stays.', 3],
    ],
  },
  {
    id: 'grit-before-seven', by: ['marco'], ago: 182, topics: ['fietsen', 'veiligheid'], status: 'DECLINED',
    title: 'Grit the cycle paths before seven in the morning',
    body: `The road is gritted at five, the cycle path at half past nine. Nurses, bakers and everyone who opens a shop have fallen by then.

I would like the town to **turn the order around** on frosty days: first the cycle path along the ring, then the road. It is one small tractor and one driver. In my town in Italy they do it like this, and there it hardly freezes.

If the town can’t, maybe the cooperative could grit at least its own paths between the flats, with a hand spreader and a few of us taking turns.`,
    crowds: [['buurtstroom', 2, 178, 160], ['de-wilg', 2, 176, 158], ['plein', 2, 170, 155]],
    said: [
      ['tom', 181, '+', 'I’m a baker. Three falls in two winters, the last one with forty baguettes.'],
      ['aisha', 179, '+', 'Night shift at the hospital: same story on the way home.'],
      ['marloes', 163, '', 'The town holds on to its order because the buses use the road, and we can’t change that. We decline this one, but our own paths are now in the 6:30 round.'],
      ['marco', 162, '', 'Half a victory. I will count the falls this winter and come back with numbers.', 2],
    ],
  },
  {
    id: 'adults-learn-to-ride', by: ['aisha', 'chantal'], ago: 112, topics: ['fietsen', 'ontmoeten'], status: 'IN_PROGRESS',
    title: 'Cycling lessons for adults, taught by neighbours',
    body: `I learnt to ride a bike at thirty-four, in a car park, with my husband running next to me and three boys laughing. I would like other women to learn it in a kinder place.

**Saturday mornings behind the swimming pool**, eight lessons, women teaching women; a mixed group follows if there is interest. We have five old bikes from the Repair Café with low saddles. What we need is helmets, patience and people who can run a little.

After the last lesson we ride to the sea together. It’s eleven kilometres and there is coffee halfway.`,
    crowds: [['repair-cafe', 3, 108, 60], ['de-wilg', 4, 100, 15], ['plein', 2, 90, 20], ['volkstuin', 1, 60, 20]],
    work: [['priya', 44, 'DELIVERED', 'aisha', { task: 'Run beside the first group', did: 'Eight Saturdays, nobody fell, one pair of shoes worn out.', skill: 'running' }]],
    said: [
      ['priya', 110, '+', 'I can run. Not fast, but I won’t let go before you tell me to.'],
      ['mariam', 99, '+', { nl: 'Ik wil meedoen als leerling. Mag mijn zus van vijftig ook?' }],
      ['chantal', 98, '', { nl: 'Je zus ook. Onze oudste leerling is 67 en de snelste van allemaal.' }, 1],
      ['hendrik', 80, '+', 'Two more bikes are ready, with back-pedal brakes and good tyres.'],
      ['ola', 41, '+', 'Saw the second group ride past the harbour today, eleven in a row. I applauded and nearly fell off mine.'],
    ],
  },
  {
    id: 'map-of-bad-tiles', by: ['ben'], ago: 42, topics: ['fietsen', 'veiligheid'],
    title: 'A map of loose tiles and tree roots, by the people who feel them',
    body: `You know the one. Just after the pharmacy, left side, the tile that spits water up your trousers. Everyone knows it and nobody reports it, because the form asks for a house number and there is no house.

Let’s keep **our own map** for two months. You tap where it hurts, choose *tile*, *root*, *hole* or *glass*, and that’s it. At the end we print it on one big sheet and hand it to the man who drives the repair van. He told me that he would prefer that to 300 separate e-mails.`,
    crowds: [['buurtstroom', 1, 36, 10], ['repair-cafe', 2, 34, 6], ['even-aanbellen', 1, 30, 10], ['plein', 1, 28, 5]],
    said: [
      ['sven', 40, '+', 'The root on the Sluisweg, outbound. I’ve named it Knut.'],
      ['hannah', 39, '+', 'Could wheelchair users tap as well? For them a two-centimetre edge is a wall.'],
      ['ben', 38, '', 'Yes, and I will add a category for edges. Thank you.', 1],
      ['mehmet', 21, '+', 'Forty-one points so far. The pharmacy tile has been tapped nineteen times.'],
    ],
  },
  {
    id: 'stalling-oude-garage', by: ['jasper'], ago: 29, topics: ['fietsen', 'wonen'], language: 'nl',
    title: 'Bewaakte fietsenstalling in de oude garage aan de Sluisweg',
    body: `De garage van Van Dalen staat twee jaar leeg. Er passen driehonderd fietsen in, hij ligt op vier minuten lopen van het station en het dak is droog.

Bij het station zelf kun je na acht uur geen fiets meer kwijt. Laat **twee mensen uit de buurt** er de stalling beheren, met een werkplek voor kleine reparaties erbij. Een plek kost tien euro per maand, dan komt het rond. Ik heb de eigenaar gesproken: hij wil verhuren, voor vijf jaar, aan een vereniging. Die moet er dus komen.`,
    crowds: [['repair-cafe', 3, 26, 3], ['buurtstroom', 1, 22, 4]],
    said: [
      ['ruben', 26, '+', 'Als die werkplek er komt, wil ik daar één dag in de week staan.'],
      ['daan', 23, '+', 'Van Dalen heeft nog een smeerput, die moet eerst dicht. Verder is het een prima hal.'],
      ['floor', 20, '+', 'Een vereniging oprichten kost bij de notaris zo’n 400 euro. Met veertig mensen is dat een tientje.'],
      ['kees', 14, '0', 'Tien euro per maand is voor een student veel. Kan er een rij gratis bij, zonder bewaking?'],
      ['jasper', 13, '', 'Goed idee, de buitenkant onder het afdak wordt gratis.', 3],
    ],
  },
  {
    id: 'slower-green-light', by: ['julie'], ago: 3, topics: ['fietsen', 'ouder-worden', 'verkeer'],
    title: 'A green light that waits for slow walkers at the ring road',
    body: `The crossing at the ring gives you nine seconds. I counted twenty people yesterday: a man with a walker needed sixteen, a mother with a toddler fourteen, and I made it in eight with a bike.

Other towns have a **button that you hold for three seconds to get a longer green**. It costs almost nothing where the traffic light is already a new one, and ours is from last year.

Could somebody from the visiting group tell me who would use it? I would like to bring their words along to the town, not only my stopwatch.`,
    crowds: [['even-aanbellen', 1, 2, 1], ['plein', 1, 2, 1]],
    said: [
      ['greet', 2, '+', { nl: 'Ik steek daar niet meer over. Ik loop om, via de brug, dat is een kwartier. Schrijf dat maar op.' }],
      ['ben', 1, '+', 'Nine seconds is below the national guideline for a road that wide. I’ll send you the page.'],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'why-we-ride', by: 'emma', ago: 261, kind: 'EXPERIENCE', title: 'Eight kilometres in the rain, and why I keep doing it',
    body: 'Twenty-six minutes door to door, whatever the traffic does. I arrive wet twice a month and awake every day. This group is for anyone who rides, or would if the roads were a bit kinder.',
    said: [
      ['jasper', 257, '', { nl: 'Met een goede regenbroek is het één keer per maand.' }],
      ['tom', 255, '', 'I ride at four in the morning. You should hear the birds.'],
    ],
  },
  {
    id: 'folding-lock', by: 'priya', ago: 136, kind: 'QUESTION', title: 'Which lock survives a night at the station?',
    body: 'Two bikes in one year. I don’t mind the money so much as the walk home. What do you use, and does it fit around a rack and a thick frame?',
    said: [
      ['daan', 135, '', 'A 14 mm chain, heavier than my bag. Seven years, still there.'],
      ['ben', 134, '', 'Two different locks. A thief brings the tool for one of them.'],
      ['lieke', 132, '', { nl: 'Parkeer hem naast een mooiere fiets.' }],
    ],
  },
  {
    id: 'count-of-bikes', by: 'sven', ago: 56, kind: 'KNOWLEDGE', title: 'We counted: 412 bikes, 96 cars, one horse',
    body: 'Seven of us stood at the Wilgenlaan for an hour on a Tuesday. The numbers per five minutes are in the sheet, along with the weather. The horse came by at 8:31 and was the best behaved of all.',
    said: [
      ['hannah', 53, '', 'Could we repeat it on a rainy day? I will bring umbrellas.'],
      ['soraya', 52, '', { nl: 'Deze cijfers gebruik ik morgen bij de ouderraad. Mag de foto van het paard ook mee?' }],
      ['sven', 51, '', 'The horse has given permission.', 1],
    ],
  },
  {
    id: 'lesson-one', by: 'mehmet', ago: 24, kind: 'EXPERIENCE', title: 'My mother rode forty metres',
    body: 'She is 58 and has never been on a bike. Last Saturday, behind the pool, Aisha let go without telling her and she didn’t notice until the end of the wall. We have it on video and the whole family in Konya has seen it.',
    said: [
      ['aisha', 23, '', 'I told her, she just didn’t want to hear it. Forty metres next week without singing.'],
      ['chantal', 22, '', { nl: 'Dit is waarom ik op zaterdag vroeg opsta.' }],
      ['julie', 11, '', 'I’ve just moved here and this is the first thing I read. I am in the right town.'],
    ],
  },
]

export const cycling: CommunityScript = {
  id: 'cycling', name: 'Cycling Noordermeer', language: 'en', organization: 'de-waterkring', verified: true,
  about: 'Everyone who rides in town, or would like to dare. We write in English because half of us arrived by plane; Dutch is just as welcome.',
  ideas, posts,
}

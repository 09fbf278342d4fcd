import type { CommunityScript, IdeaScript, PostScript } from './script'

const ideas: IdeaScript[] = [
  {
    id: 'printed-spare-parts', by: ['sophie'], ago: 126, topics: ['maken', 'hergebruik'], status: 'DONE',
    title: 'A shared shelf of 3D-printable spare parts',
    body: `Half of what the Repair Café sends home broken is missing one piece of plastic: a knob, a hinge, the clip of a vacuum cleaner. We have two printers that are idle on weekdays.

I propose **a shelf, real and digital**. The digital one is a folder with files that somebody here has printed *and tested*, with the make and the model. The real one is a drawer with the twenty parts that are asked for most.

Rule: nothing goes in that touches food, carries mains voltage or holds up a child.`,
    crowds: [['buurtstroom', 2, 120, 90], ['cycling', 3, 118, 80], ['volkstuin', 1, 110, 90]],
    work: [
      ['liam', 97, 'DELIVERED', 'sophie', { task: 'A form that asks for the photo of the part in use', did: 'Four questions and a photo. Without a photo there is no button.', skill: 'web pages' }],
      ['pawel', 83, 'DELIVERED', 'sophie', { task: 'Measure the ten clips that break most often', did: 'Ten clips, two prints of each, seven passed. The material is on the label.', skill: 'measuring' }],
    ],
    said: [
      ['pawel', 125, '+', 'I will measure the ten clips we saw most often. Please write down the material as well, PLA goes soft next to an oven.'],
      ['jia', 122, '+', 'I have drawn the knob of that one Dutch brand of cooker. It is the most broken knob in the world.'],
      ['liam', 119, '0', 'Who checks that it has been tested? I would ask for a photo of the part in use, otherwise no entry.'],
      ['sophie', 118, '', 'Photo in use, agreed. That is a better rule than mine.', 2],
      ['sander', 110, '', 'The library pays for the first ten kilos of filament. After that, put a jar next to the drawer.'],
    ],
  },
  {
    id: 'quiet-hours', by: ['liam'], ago: 90, topics: ['maken', 'ontmoeten'], status: 'PLANNED',
    title: 'Quiet hours in the makerspace, without machines',
    body: `I love this room and I can’t stand it for longer than an hour. The laser cutter hums, the extractor roars, somebody always plays the radio to be heard over both.

Could we have **two evenings a month with everything off**? Soldering, knitting, drawing, fixing watches, reading a manual in peace. I know three people who don’t come because of the noise: one has autism, one wears hearing aids, one is simply tired after work.

I would open and close the room myself, so it costs nobody a shift.`,
    crowds: [['even-aanbellen', 1, 80, 50], ['de-wilg', 2, 75, 25]],
    said: [
      ['gwen', 66, '+', 'I am the one with the hearing aids. I would be there both evenings.'],
      ['stijn', 85, '+', { nl: 'Mijn zoon zou dit geweldig vinden. Dim het licht dan ook een beetje.' }],
      ['viktor', 82, '-', 'There are already too few machine hours for those with a job. Please not on Wednesdays.'],
      ['liam', 81, '', 'First and third Monday then, when the room is closed anyway.', 2],
      ['sander', 60, '', 'Mondays are fine. You need a key course of fifteen minutes, then it’s yours.'],
    ],
  },
  {
    id: 'teenage-saturdays', by: ['jia'], ago: 74, topics: ['maken', 'school'], status: 'IN_PROGRESS',
    title: 'Saturday mornings that belong to teenagers',
    body: `Children’s workshops stop at twelve, adult evenings start at eighteen. In between there is nothing, and that is exactly the age at which I took my first radio apart.

From ten to one on Saturdays, **nobody over eighteen touches a tool unless asked**. Two adults in the room who know first aid and where the fuse box is. The teenagers decide what is built. A go-kart, a light show, a machine that pours lemonade: I don’t mind, as long as they solder it themselves.

It needs a small budget for things that will certainly break.`,
    crowds: [['de-wilg', 5, 70, 9], ['plein', 1, 60, 30]],
    work: [['desmond', 36, 'DELIVERED', 'jia', { task: 'Be one of the two adults for ten Saturdays', did: 'Ten done. One burnt finger, one go-kart, no radio.', skill: 'first aid' }]],
    said: [
      ['sharon', 70, '+', 'My daughter is fourteen and says the library is for babies. I will show her this.'],
      ['desmond', 68, '+', 'I can be one of the two. I was a shop teacher for thirty years, I have all my fingers.'],
      ['anouk', 55, '0', 'Please think about girls from the start. Ask some of them to design the posters and they will come.'],
      ['jia', 54, '', 'Good point. Two girls from De Wilg’s top class are making it now.', 2],
      ['yara', 30, '+', 'My brother came home with burnt fingers and the biggest smile in months.'],
    ],
  },
  {
    id: 'laser-induction', by: ['stijn'], ago: 50, topics: ['maken', 'veiligheid'],
    title: 'A shorter laser cutter induction, in small steps',
    body: `The induction takes four hours and is given once a month. Most people give up before they have cut a single piece. Meanwhile the machine stands still two days out of three.

Let’s cut the course itself into pieces:

1. **Thirty minutes**: you may cut plywood of 3 mm with someone in the room
2. One more hour: you may work alone with wood and card
3. The full course: acrylic, leather and everything that can burn badly

Step one could be given every Wednesday by any of six people. I have written the card that hangs next to the machine.`,
    crowds: [['cycling', 1, 40, 10], ['buurtstroom', 1, 38, 12]],
    said: [
      ['sophie', 49, '+', 'Step one is what most people want anyway: a name tag, a lamp, a box. Do it.'],
      ['sander', 45, '0', 'I like the steps. The fire officer has to agree with the second one, I am asking her this week.'],
      ['tariq', 38, '+', 'I had my thirty minutes as a try-out. Cut a keyring, burnt nothing, signed the card.'],
    ],
  },
  {
    id: 'air-sensors', by: ['gwen', 'liam'], ago: 37, topics: ['maken', 'verkeer', 'school'],
    title: 'Measure the air along the school routes ourselves',
    body: `Everybody has an opinion about the air on the ring road. Nobody has a number. A decent sensor for fine dust costs 32 euros in parts and takes an evening to build; I have one outside my window and the Monday morning peak is twice that of Sunday.

I propose that we **build twenty of them together** and hang them along the routes that children cycle: the Wilgenlaan, the bridge, the underpass. The data goes on an open map, with the times when a sensor was broken honestly marked.

No alarm bells, no campaign. First a year of numbers, then we talk.`,
    crowds: [['de-wilg', 2, 35, 29], ['cycling', 2, 34, 29], ['de-wilg', 2, 20, 3], ['cycling', 1, 20, 2], ['volkstuin', 2, 25, 3], ['buurtstroom', 2, 20, 3]],
    said: [
      ['kirsten', 33, '+', 'We have a sixth-form physics class that would love to calibrate them. Can ten be built at school?'],
      ['ben', 31, '+', 'Put one at handlebar height, please. All the official ones hang four metres up.'],
      ['ahmed', 24, '0', { nl: 'Hang er ook een bij de tuinen, dan heb je iets om mee te vergelijken. Daar komt geen auto.' }],
      ['gwen', 23, '', 'A clean place to compare with, of course. Thank you, Ahmed, may I come and choose a spot?', 2],
      ['jia', 15, '+', 'First batch of six is on the bench. Two of them disagree about everything, so it’s going well.'],
    ],
  },
  {
    id: 'podcast-corner', by: ['viktor'], ago: 161, topics: ['maken', 'ontmoeten'], status: 'DECLINED',
    title: 'Turn the storage room into a podcast corner',
    body: `The storage room behind the stairs is four by three metres, has no windows and is full of chairs that nobody uses. With foam on the walls and a table it would be a perfect **recording corner**.

I have two microphones and a mixer that I would leave there for everyone. People could record family stories, a local news show, music lessons. The foam would cost around 350 euros, and I can do the work myself with one helper over a weekend.`,
    crowds: [['plein', 2, 155, 130]],
    said: [
      ['olga', 158, '+', 'I would record my grandmother’s recipes there, in her voice, before it’s too late.'],
      ['sander', 141, '', 'We have to say no: the room is the second escape route of the first floor and the fire service won’t allow a table. I am sorry. Tuesday evenings in the small hall are possible instead.'],
      ['viktor', 140, '', 'A pity, but at least it’s a clear answer. I will try the small hall.', 1],
    ],
  },
  {
    id: 'beginners-night', by: ['tariq'], ago: 9, topics: ['maken', 'ontmoeten'],
    title: 'An evening for people who have never held a soldering iron',
    body: `I walked past this room for a year before I dared to go in. Everybody inside seemed to know exactly what they were doing. They didn’t, it turned out, but you can’t see that through glass.

So: **one evening a month with no experts allowed at the tables**. Everyone starts with the same thing, a small lamp that you solder yourself in forty minutes. Those who can already do it make tea and keep their hands in their pockets.

I would like to host the first one. I finished my own lamp three weeks ago and I still remember what was difficult.`,
    crowds: [['cycling', 1, 6, 1], ['plein', 1, 5, 1], ['buurtstroom', 1, 4, 1]],
    said: [
      ['hendrik', 8, '+', 'Hands in my pockets for a whole evening, that will be the hardest part.'],
      ['noor', 7, '+', 'I would come. Is it all right if my Dutch is better than my English?'],
      ['tariq', 6, '', 'Of course, half of us mix them anyway.', 1],
    ],
  },
]

const posts: PostScript[] = [
  {
    id: 'first-print', by: 'sophie', ago: 256, kind: 'EXPERIENCE', title: 'What I learnt from fourteen failed prints',
    body: 'Clean the bed with soap, not with hope. Level it when it is warm. If the first layer looks like spaghetti, stop right away: it won’t become lasagne. Print number fifteen is holding up my bookshelf.',
    said: [
      ['ruben', 255, '', 'Number sixteen for me, and it was the soap.'],
      ['pawel', 246, '', 'Also dry the filament. Sixty degrees, four hours, in a food dryer.'],
    ],
  },
  {
    id: 'which-glue', by: 'jia', ago: 112, kind: 'QUESTION', title: 'Which glue for polypropylene?',
    body: 'I am trying to mend the lid of a watering can. Superglue falls off, epoxy falls off. The triangle says 5. Is there anything that sticks?',
    said: [
      ['pawel', 111, '', 'Almost nothing sticks to PP. Weld it with a soldering iron and a strip cut from a yoghurt pot, that’s PP as well.'],
      ['elif', 110, '', 'Or rivet a patch over it. Ugly, but it will outlive us.'],
      ['jia', 108, '', 'The yoghurt pot worked, and now my watering can says strawberry.', 0],
    ],
  },
  {
    id: 'open-wednesday', by: 'gwen', ago: 63, kind: 'EXPERIENCE', title: 'My first open Wednesday',
    body: 'I came to photograph the falcons’ window and left with a half-built radio. A woman twice as quick as me taught me to read resistor colours by singing them. I haven’t learnt anything this fast since school.',
    said: [
      ['naima', 62, '', 'The singing is the only way. Next time I teach you the one for capacitors.'],
      ['kees', 60, '', { nl: 'Neem de radio zaterdag mee, dan zoeken we de brom erbij.' }],
    ],
  },
  {
    id: 'sensor-build-notes', by: 'liam', ago: 19, kind: 'KNOWLEDGE', title: 'Build notes for the dust sensor, with the mistakes',
    body: 'Parts list, photos and the three mistakes that cost me an evening: the fan must face down, the 5 V line needs its own wire, and spiders love the housing. Put mesh over the inlet.',
    said: [
      ['gwen', 18, '', 'Built mine from these notes in two hours, including the mesh.'],
      ['said', 13, '', { nl: 'Bij de tuinen hangt hij nu. Geen spin, wel een nieuwsgierige koolmees.' }],
    ],
  },
]

export const makerspace: CommunityScript = {
  id: 'makerspace', name: 'Makerspace at the Library', language: 'en', organization: 'bibliotheek-noordermeer', verified: true,
  about: 'Wednesdays on the first floor of the library: printers, a laser cutter, a long table and people who explain. Run by the Repair Café crowd.',
  ideas, posts,
}

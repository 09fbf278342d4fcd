import type { Ago } from './script'

/**
 * Somebody who lives in the story: where at home, since when at the latest (whoever writes something earlier joined
 * earlier), how many days between two visits, and until when (0: still here).
 */
export interface Person { id: string; name: string; home: string; from: Ago; every: number; till: Ago; leaves?: true; deleted?: true }

const at = (home: string, people: readonly (readonly [id: string, name: string, from: Ago, every?: number, till?: Ago])[]): Person[] =>
  people.map(([id, name, from, every = 9, till = 0]) => ({ id, name, home, from, every, till }))

export const people: Person[] = [
  ...at('buurtstroom', [
    ['fatma', 'Fatma Yıldız', 262, 7], ['wim', 'Wim de Graaf', 266, 7], ['yusuf', 'Yusuf Demir', 240], ['ingrid', 'Ingrid Bakker', 255, 8],
    ['samira', 'Samira Bouzidi', 190], ['gerard', 'Gerard Hoekstra', 268, 10], ['anneke', 'Anneke Visser', 225], ['rohan', 'Rohan Ramdin', 172],
    ['petra', 'Petra Mulder', 246, 11, 132], ['thijs', 'Thijs van Leeuwen', 120], ['agnieszka', 'Agnieszka Nowak', 101], ['hassan', 'Hassan Amrani', 84],
    ['lotte', 'Lotte Postma', 63], ['dirk', 'Dirk Zijlstra', 46], ['mei', 'Mei-Ling Chan', 74, 8], ['oscar', 'Oscar Brandsma', 250, 10, 118],
    ['ewa', 'Ewa Kowalczyk', 17, 4], ['bram', 'Bram Kuipers', 260, 12, 201],
  ]),
  ...at('repair-cafe', [
    ['hendrik', 'Hendrik Schouten', 270, 6], ['ruben', 'Ruben Tjon', 264, 6], ['marijke', 'Marijke van Dam', 268, 7], ['kees', 'Kees Verhoeven', 252, 8],
    ['naima', 'Naima Benali', 236, 7], ['pawel', 'Paweł Wiśniewski', 248, 7], ['sophie', 'Sophie Turner', 259, 6], ['liam', 'Liam O’Connor', 230, 7],
    ['jia', 'Jia Wu', 180, 7], ['stijn', 'Stijn Hendriks', 150, 7], ['elif', 'Elif Kaya', 122, 7], ['desmond', 'Desmond Pinas', 96, 7],
    ['gwen', 'Gwen Roberts', 68, 7], ['tariq', 'Tariq Mahmood', 40, 6], ['noor', 'Noor Jansen', 20, 4], ['viktor', 'Viktor Petrov', 240, 9, 60],
  ]),
  ...at('cycling', [
    ['emma', 'Emma Clarke', 267, 7], ['jasper', 'Jasper Smit', 258, 8], ['aisha', 'Aisha Khan', 243], ['tom', 'Tom Willems', 262, 10],
    ['priya', 'Priya Nair', 205, 8], ['marco', 'Marco Rossi', 221, 10, 52], ['lieke', 'Lieke Peters', 234, 8], ['daan', 'Daan Meijer', 188],
    ['ben', 'Ben Hughes', 163, 8], ['chantal', 'Chantal Wijngaarde', 139], ['ola', 'Ola Adeyemi', 110, 8], ['floor', 'Floor Dekker', 93],
    ['sven', 'Sven Lindqvist', 71, 10], ['hannah', 'Hannah Weber', 54, 8], ['mehmet', 'Mehmet Arslan', 33, 6], ['julie', 'Julie Martin', 12, 3],
    ['rick', 'Rick Vermeulen', 257, 9, 58],
  ]),
  ...at('de-wilg', [
    ['karin', 'Karin Blom', 265, 7], ['soraya', 'Soraya El Khatib', 249, 8], ['jeroen', 'Jeroen van den Berg', 261], ['mariam', 'Mariam Haddad', 214, 8],
    ['esther', 'Esther Koopman', 256, 8], ['murat', 'Murat Şahin', 232], ['linda', 'Linda Vermeer', 244, 10, 77], ['sharon', 'Sharon Lieveld', 176, 8],
    ['peter', 'Peter Groen', 199, 10, 150], ['kirsten', 'Kirsten Maas', 157, 8], ['youssef', 'Youssef Tahiri', 128], ['anouk', 'Anouk Prins', 104, 8],
    ['magda', 'Magda Zielińska', 81], ['bas', 'Bas Timmer', 57, 8], ['nadia', 'Nadia Ouali', 36, 7], ['femke', 'Femke Jonker', 21, 5], ['gita', 'Gita Sewdien', 9, 3],
  ]),
  ...at('volkstuin', [
    ['truus', 'Truus Kok', 269, 7], ['ali', 'Ali Çelik', 263, 8], ['cor', 'Cor Dijkstra', 266, 9], ['fenna', 'Fenna de Boer', 227, 8],
    ['ahmed', 'Ahmed Ziani', 208], ['rosa', 'Rosa Monsanto', 241, 8], ['jan', 'Jan Huisman', 254, 10, 94], ['beppie', 'Beppie Scholten', 260, 10],
    ['orlando', 'Orlando Kartosen', 170], ['zofia', 'Zofia Mazur', 142, 8], ['niels', 'Niels Bosch', 99], ['hanna', 'Hanna Vink', 66, 8],
    ['said', 'Said Azzouzi', 38, 7], ['willemijn', 'Willemijn Roos', 14, 4],
  ]),
  ...at('even-aanbellen', [
    ['greet', 'Greet Molenaar', 262, 20], ['piet', 'Piet Brouwer', 258, 24], ['corrie', 'Corrie van Vliet', 252, 22], ['lucia', 'Lucia Martina', 246, 20],
    ['henk', 'Henk Steen', 250, 26], ['ria', 'Ria Kramer', 239, 22], ['joop', 'Joop Veldman', 243, 24, 146], ['sylvia', 'Sylvia Amatmoekrim', 228, 20], ['ans', 'Ans de Wit', 217, 24],
  ]),
  ...at('plein', [
    ['mark', 'Mark van Rijn', 264, 8], ['denise', 'Denise Emanuels', 251, 7], ['lars', 'Lars Hofman', 233, 10], ['olga', 'Olga Ivanova', 196, 8],
    ['farid', 'Farid Nasseri', 223, 8], ['claire', 'Claire Dubois', 179, 9], ['ton', 'Ton Bruins', 256, 11], ['yara', 'Yara Haddou', 91, 8], ['oud-lid', 'Oud-lid', 215, 10, 36],
  ]),
].map((person) => ({
  ...person,
  ...(person.id === 'rick' && { leaves: true as const }),
  ...(person.id === 'oud-lid' && { deleted: true as const }),
}))

export const staff = [
  { id: 'hanneke', name: 'Hanneke Vos' }, { id: 'rachid', name: 'Rachid El Idrissi' }, { id: 'marloes', name: 'Marloes Dijkgraaf' },
  { id: 'tomasz', name: 'Tomasz Lewandowski' }, { id: 'joyce', name: 'Joyce Biervliet' }, { id: 'sander', name: 'Sander Kool' },
]

export const bot = { id: 'nieuwsbrief', name: 'Nieuwsbrief Noordermeer' }

/** Who brought the football club's campaign, and whom it brought: members of no community. */
export const campaigner = { id: 'dennis', name: 'Dennis Kroon' }
export const campaigners = [
  'Kevin Dekkers', 'Wesley Blok', 'Mohamed Saidi', 'Sanne Kuiper', 'Jordy Vink', 'Ilse Hartman', 'Emre Aydın', 'Romy Klaver', 'Glenn Seedorf', 'Patrick Otten',
  'Melissa van Es', 'Bilal Chaoui', 'Nick Boersma', 'Danique Pol', 'Raymond Wolff', 'Fleur Evers', 'Omar Bakkali', 'Mitchell Ruiter', 'Iris Wagenaar', 'Sjors Tuin',
  'Tamara Koster', 'Jayden Lont', 'Erik Bosman', 'Chaima El Amrani', 'Robin Slot', 'Vera Stam', 'Dion Zeegers', 'Manon Bruin', 'Ricardo Fernandes', 'Stefan Huls',
  'Esra Polat', 'Joey Maat', 'Carlijn Buis', 'Marcin Lis', 'Bianca Tol', 'Hamza Idrissi', 'Wendy Groot', 'Lorenzo Bruma', 'Jelle Spaan', 'Kim Hogendoorn',
  'Ferry Schaap', 'Naomi Wit',
]

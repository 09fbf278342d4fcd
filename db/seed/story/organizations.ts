import type { Story } from '../story'

export const organizations: Story['organizations'] = [
  {
    slug: 'de-waterkring', name: 'De Waterkring',
    about: 'Wooncoöperatie van 2.100 huishoudens in Noordermeer. Wij verhuren en onderhouden de huizen tussen de Lindekade en het Noorderpark, en wekken er samen met de bewoners warmte en stroom op. Leden beslissen mee; hier beginnen de plannen. *Housing cooperative: members propose, we answer within two weeks.*',
  },
  {
    slug: 'bibliotheek-noordermeer', name: 'Bibliotheek Noordermeer',
    about: 'De bibliotheek aan het Raadhuisplein, met een makerspace op de eerste verdieping en elke tweede zaterdag het Repair Café in de leeszaal. Iedereen mag binnenlopen. *The town library: come in, stay as long as you like.*',
  },
]

export const representatives: Story['representatives'] = [
  { member: 'hanneke', organization: 'de-waterkring', role: 'community manager' },
  { member: 'rachid', organization: 'de-waterkring', role: 'projectleider energie' },
  { member: 'marloes', organization: 'de-waterkring', role: 'directeur' },
  { member: 'tomasz', organization: 'de-waterkring', role: 'opzichter onderhoud' },
  { member: 'joyce', organization: 'bibliotheek-noordermeer', role: 'programmamaker' },
  { member: 'sander', organization: 'bibliotheek-noordermeer', role: 'makerspace coach' },
]

export const topics: Story['topics'] = [
  { slug: 'energie', name: { nl: 'Energie', en: 'Energy' } },
  { slug: 'wonen', name: { nl: 'Wonen', en: 'Housing' } },
  { slug: 'verkeer', name: { nl: 'Verkeer', en: 'Traffic' } },
  { slug: 'fietsen', name: { nl: 'Fietsen', en: 'Cycling' } },
  { slug: 'groen', name: { nl: 'Groen', en: 'Green spaces' } },
  { slug: 'water', name: { nl: 'Water', en: 'Water' } },
  { slug: 'eten', name: { nl: 'Eten', en: 'Food' } },
  { slug: 'school', name: { nl: 'School', en: 'School' } },
  { slug: 'ouder-worden', name: { nl: 'Ouder worden', en: 'Growing older' } },
  { slug: 'hergebruik', name: { nl: 'Hergebruik', en: 'Reuse' } },
  { slug: 'maken', name: { nl: 'Maken', en: 'Making' } },
  { slug: 'veiligheid', name: { nl: 'Veiligheid', en: 'Safety' } },
  { slug: 'geld', name: { nl: 'Geld', en: 'Money' } },
  { slug: 'taal', name: { nl: 'Taal', en: 'Language' } },
  { slug: 'ontmoeten', name: { nl: 'Ontmoeten', en: 'Meeting' } },
  { slug: 'sport', name: { nl: 'Sport', en: 'Sport' } },
]

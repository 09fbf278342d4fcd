/** The colours of the light theme (app/styles/tokens.css, app/components/stages.css), for pictures that leave the portal: chart-picture.test.ts compares. */
export const lightColours: Record<string, string> = {
  paper: '#fbfaf7', surface: '#ffffff', sunken: '#f3f1eb', line: '#dedad0', edge: '#85827a', ink: '#15171a', muted: '#565b62',
  accent: '#0b5670', 'accent-strong': '#073f53', 'on-accent': '#ffffff', good: '#1f6b3a', bad: '#a12a2a', notice: '#eef4f4',
  'stream-1': '#127367', 'stream-2': '#a567c0', 'stream-3': '#93580e', 'stream-4': '#5583dc', 'stream-5': '#d3644f', 'stream-6': '#30944e',
  'stream-7': '#5d5dbb', 'stream-8': '#8d7a04', 'stream-9': '#8e4e93', 'stream-10': '#ab444f', 'stream-11': '#5d8678', 'stream-12': '#8a7fa0', 'stream-pool': '#7b7d80',
  'stage-interest': '#6f8fab', 'stage-practice': '#3a78a8', 'stage-purpose': '#1b5282', 'stage-value-network': '#0c2c4d', 'stage-none': '#8a8577', 'stage-dormant': '#8a8577', 'stage-left': '#8a8577',
}

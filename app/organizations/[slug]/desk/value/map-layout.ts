export interface MapPlace { id: string; people: number }
export interface MapLink { from: string; to: string; outcomes: number }
export interface LaidPlace<Place> { place: Place; x: number; y: number; radius: number }
export interface LaidLink { link: MapLink; x1: number; y1: number; x2: number; y2: number; width: number }

export const SIZE = 360
const LARGEST = 34
const SMALLEST = 20
const THICKEST = 12
const AROUND = SIZE / 2 - LARGEST - 6

/** Places evenly around a circle from the top on, the area of each by its people; a line between two, thicker the more often they made something together. */
export function layOutMap<Place extends MapPlace>(places: Place[], links: MapLink[]): { places: LaidPlace<Place>[]; links: LaidLink[] } {
  const most = Math.max(1, ...places.map(({ people }) => people))
  const shrink = Math.min(1, 10 / Math.max(1, places.length))
  const laid = places.map((place, nth) => {
    const angle = (2 * Math.PI * nth) / places.length - Math.PI / 2
    const away = places.length === 1 ? 0 : AROUND
    return { place, x: SIZE / 2 + away * Math.cos(angle), y: SIZE / 2 + away * Math.sin(angle), radius: shrink * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(place.people / most)) }
  })
  const at = new Map(laid.map((one) => [one.place.id, one]))
  return {
    places: laid,
    links: links.flatMap((link) => {
      const [from, to] = [at.get(link.from), at.get(link.to)]
      return from && to ? [{ link, x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: Math.min(THICKEST, 1.5 + 2 * link.outcomes) }] : []
    }),
  }
}

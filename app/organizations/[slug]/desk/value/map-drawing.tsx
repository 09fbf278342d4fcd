import { layOutMap, SIZE, type MapLink, type MapPlace } from './map-layout'

interface Drawn extends MapPlace { name: string; letters: string; colour: string }

/** The map of who made something with whom. */
export function MapDrawing({ places, links, label }: { places: Drawn[]; links: MapLink[]; label: string }) {
  const laid = layOutMap(places, links)
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label} className="mx-auto h-auto w-full max-w-88" fontSize="15" fontFamily="inherit" fontWeight="600">
      {laid.links.map(({ link, x1, y1, x2, y2, width }) => <line key={`${link.from} ${link.to}`} x1={x1} y1={y1} x2={x2} y2={y2} stroke="var(--edge)" strokeWidth={width} strokeLinecap="round" opacity="0.75" />)}
      {laid.places.map(({ place, x, y, radius }) => (
        <g key={place.id}>
          <title>{place.name}</title>
          <circle className={place.colour} cx={x} cy={y} r={radius} fill="var(--surface)" stroke="var(--stream)" strokeWidth="4" />
          <text x={x} y={y} dy=".35em" textAnchor="middle" fill="var(--ink)">{place.letters}</text>
        </g>
      ))}
    </svg>
  )
}

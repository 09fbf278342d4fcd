'use client'

import { useEffect, useRef, useState } from 'react'
import { drawGraph, type GraphEdge, type GraphNode } from './graph-drawing'

/** The graph, drawn in the browser once it is shown; the table beside it says the same. `failed`: what is said where it can't be drawn. */
export function GraphView({ nodes, edges, label, failed }: { nodes: GraphNode[]; edges: GraphEdge[]; label: string; failed: string }) {
  const box = useRef<HTMLDivElement>(null)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (!box.current) return
    let isGone = false
    let remove = () => {}
    drawGraph(box.current, nodes, edges).then((end) => { if (isGone) end(); else remove = end }, () => setMissing(true))
    return () => { isGone = true; remove() }
  }, [nodes, edges])
  return isMissing ? <p className="notice mt-5">{failed}</p> : <div ref={box} className="graph mt-5" role="img" aria-label={label} />
}

# The portal for containers; docker-compose.yml runs it with Neo4j and Redis.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN mkdir -p public && node commands/run.mjs build && rm -rf .next/cache

FROM node:24.21.0-bookworm-slim
WORKDIR /portal
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 TRIBUTARY_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /portal/node_modules node_modules
COPY --from=build /portal/package.json /portal/next.config.mjs ./
COPY --from=build /portal/.cache/serve.mjs /portal/.cache/server.mjs .cache/
COPY --from=build /portal/public public
COPY --from=build --chown=node:node /portal/.next .next
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", ".cache/serve.mjs"]

# `faircopy clean` and nothing else, for batch work: standard input to standard output, or a folder that is mounted.
#
#   npm ci --cache .npm-cache                 # once, with a network, on the platform of the image: fills the cache from the lock file
#   docker build --network none -t faircopy . # needs the base image and the cache, and no network
#   docker run -i --rm --network none faircopy --jsonl --field text < dump.jsonl > clean.jsonl
FROM node:24-bookworm-slim AS build
WORKDIR /faircopy
COPY package.json package-lock.json .npmrc ./
COPY .npm-cache /npm-cache
RUN npm ci --offline --cache /npm-cache --ignore-scripts
COPY bin bin
COPY functions functions
COPY scripts scripts
COPY tsconfig.json ./
RUN npm run prepare

FROM node:24-bookworm-slim
WORKDIR /faircopy
COPY --from=build /faircopy/package.json ./
COPY --from=build /faircopy/dist/command dist/command
# What the bundle leaves outside, and cleaning by threads needs.
COPY --from=build /faircopy/node_modules/piscina node_modules/piscina
USER node
WORKDIR /data
ENTRYPOINT ["node", "/faircopy/dist/command/faircopy.js", "clean"]

#!/usr/bin/env node
const TOPICS = {
  audit: () => import("../dist/audit/cli.js"),
  inline: () => import("../dist/inline/cli.js"),
};

const [topic, ...rest] = process.argv.slice(2);
const named = Object.hasOwn(TOPICS, topic ?? "") && TOPICS[topic];
const { main } = await (named ? named() : import("../dist/records/cli.js"));

process.exitCode = await main(named ? rest : process.argv.slice(2));

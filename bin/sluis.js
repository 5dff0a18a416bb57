#!/usr/bin/env node
const [topic, ...rest] = process.argv.slice(2);
const isAudit = topic === "audit";
const { main } = await import(isAudit ? "../dist/audit/cli.js" : "../dist/records/cli.js");

process.exitCode = await main(isAudit ? rest : process.argv.slice(2));

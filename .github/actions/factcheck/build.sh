#!/usr/bin/env bash
# Builds the command line of the revision that the workflow names. It needs the .NET 10 SDK (actions/setup-dotnet).
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet publish "$GITHUB_ACTION_PATH/../../../src/FactCheck.Cli" \
  --configuration Release -p:RunAnalyzers=false \
  ${GITHUB_ACTION_REPOSITORY:+"-p:RepositoryUrl=$GITHUB_SERVER_URL/$GITHUB_ACTION_REPOSITORY"} --output "$RUNNER_TEMP/factcheck"

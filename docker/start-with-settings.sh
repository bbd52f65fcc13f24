#!/bin/sh
# Runs a file of Node.js with the settings that prepare-container.ts wrote, or with those of the environment.
set -eu
settings=/run/freshlegs/dashboard.env
if [ -r "$settings" ]; then
  set -a
  . "$settings"
  set +a
fi
# exec: signals of the container reach the process itself.
exec node "$1"

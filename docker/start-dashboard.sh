#!/bin/sh
# Starts the dashboard with the settings that prepare-container.ts wrote, or with those of the environment.
set -eu
settings=/run/freshlegs/dashboard.env
if [ -r "$settings" ]; then
  set -a
  . "$settings"
  set +a
fi
# exec: signals of the container reach the server itself.
exec node apps/dashboard/server.js

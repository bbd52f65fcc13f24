type ServerChoice = {
  readonly port: number;
  /** False for throw-away clusters of tests: faster, and lost in a power cut. */
  readonly durable: boolean;
};

/**
 * The settings of the embedded server. It listens on this machine only. The log settings keep what
 * people entered out of its log: no statements, no parameters, no row contents (an error's DETAIL
 * line would quote the row).
 */
export function serverSettings({ port, durable }: ServerChoice): readonly string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=60',
    'log_statement=none',
    'log_min_duration_statement=-1',
    'log_min_error_statement=panic',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    'log_error_verbosity=terse',
    'log_checkpoints=off',
    'log_timezone=UTC',
    'timezone=UTC',
  ];
  if (!durable) settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off');
  return settings;
}

// Standard input ends when the tests want the server to end, and when they are gone. Azurite saves its data on SIGINT, as on Ctrl+C.
process.stdin.on('end', () => {
  process.emit('SIGINT');
  process.stdin.destroy();
}).resume();

/** For commands that print much: whoever reads their output may stop early, as `head` does, and then they end without a word. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

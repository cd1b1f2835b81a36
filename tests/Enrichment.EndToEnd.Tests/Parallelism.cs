// The tests wait more than they compute: for processes, polls, and messages of killed processes.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]

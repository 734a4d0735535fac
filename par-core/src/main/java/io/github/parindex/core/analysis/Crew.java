package io.github.parindex.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** Threads that share out draws block by block. What each has counted adds up to the same, whoever took which block. */
final class Crew implements AutoCloseable {

    /** Draws that one thread takes at a time, at most. */
    private static final int BLOCK = 1024;

    /** Blocks that each thread takes of a share at least, so that none waits long for the others. */
    private static final int TURNS = 4;

    private static final long REPORT = 1L << 14;

    private final List<Worker> workers = new ArrayList<>();
    private final ExecutorService threads;
    private boolean stopped;

    /** What one thread does. */
    interface Worker {

        void work(long from, long to);

        Tally tally();
    }

    Crew(int size, Supplier<Worker> worker) {
        for (int i = 0; i < size; i++) {
            workers.add(worker.get());
        }
        this.threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "simulation");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Draws from one number up to another, and asks in between whether to go on; gives how many are done. */
    long run(long from, long to, LongPredicate going) {
        long done = from;
        while (done < to) {
            // Who waits for work that is done already does not hear that it was interrupted.
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            long next = Math.min(to, done + REPORT);
            share(done, next);
            done = next;
            if (!going.test(done)) {
                stopped = true;
                break;
            }
        }
        return done;
    }

    /** Whether it was told not to go on. */
    boolean isStopped() {
        return stopped;
    }

    private void share(long from, long to) {
        AtomicLong next = new AtomicLong(from);
        long block = block(to - from);
        List<Future<?>> all = new ArrayList<>();
        for (Worker worker : workers) {
            all.add(threads.submit(() -> {
                for (long at = next.getAndAdd(block);
                        at < to && !Thread.currentThread().isInterrupted();
                        at = next.getAndAdd(block)) {
                    worker.work(at, Math.min(to, at + block));
                }
            }));
        }
        all.forEach(this::join);
    }

    /** Whole rounds of lanes, a few for each thread. */
    private long block(long draws) {
        long rounds = draws / ((long) LinearModel.LANES * TURNS * workers.size());
        return Math.max(1, Math.min(BLOCK / LinearModel.LANES, rounds)) * LinearModel.LANES;
    }

    private void join(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = interrupted();
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            threads.shutdownNow();
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        }
    }

    private CancellationException interrupted() {
        threads.shutdownNow();
        return new CancellationException("interrupted");
    }

    /** What all have counted. */
    Tally tally() {
        return workers.stream().map(Worker::tally).reduce(Tally::plus).orElseThrow();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

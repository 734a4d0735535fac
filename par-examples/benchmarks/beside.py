#!/usr/bin/env python3
"""What NumPy, SciPy and R's COINr take for the work of the benchmarks, on one thread of this machine.

Run it beside the JMH benchmarks, on a machine that does nothing else:

    ./mvnw -q -Pbenchmark -Dbenchmark.args="SimulationBenchmark|IndexBenchmark"
    python3 par-examples/benchmarks/beside.py

What is not installed is left out with a word. Times are of the processor, the least and the median of seven runs.
"""

import os

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"

import shutil
import statistics
import subprocess
import time

RUNS = 7

R_COINR = """
if (!requireNamespace("COINr", quietly = TRUE)) { cat("COINr is not installed\\n"); quit(status = 0) }
suppressMessages(library(COINr))
coin <- build_example_coin(up_to = "new_coin", quietly = TRUE)
coin <- qNormalise(coin, dset = "Raw", f_n = "n_minmax", f_n_para = list(l_u = c(1, 100)))
coin <- Aggregate(coin, dset = "Normalised", f_ag = "a_amean")
time <- system.time(for (i in 1:20) {
  coin$Meta$Weights$Original$Weight <- coin$Meta$Weights$Original$Weight * runif(nrow(coin$Meta$Weights$Original), 0.75, 1.25)
  again <- Aggregate(coin, dset = "Normalised", f_ag = "a_amean")
  ranks <- rank(-again$Data$Aggregated$Index)
})
cat(sprintf("COINr %s: weights, aggregate, rank, 51 x 49: %.3f ms a run\\n", packageVersion("COINr"), 1000 * time[["user.self"]] / 20))
"""


def timed(name, work, count=1, unit="us"):
    """Prints the least and the median processor time of one of count pieces of work."""
    work()
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) / count)
    scale = {"us": 1e6, "ms": 1e3}[unit]
    print(f"{name}: least {min(times) * scale:.3f}, median {statistics.median(times) * scale:.3f} {unit}")


def simulations(numpy, scipy_rank):
    """Weights within a quarter of 100 indicators, scores and average-tie ranks of units, and how often each has each rank."""
    for units, draws in ((63, 2000), (10_000, 20)):
        random = numpy.random.default_rng(42)
        values = 1 + 99 * random.random((units, 100))

        def weighted():
            weights = 1 + 0.25 * (2 * random.random((draws, 100)) - 1)
            return weights @ values.T

        def ranked(rank):
            places = rank(weighted())
            if units < 1000:
                cells = numpy.arange(units) * 2 * units + (2 * places).astype(int) - 1
                return numpy.bincount(cells.ravel(), minlength=2 * units * units)
            return places

        timed(f"NumPy {numpy.__version__}, weights and scores, {units} x 100, a draw", weighted, draws)
        timed(
            f"NumPy {numpy.__version__}, the whole draw by double argsort (no ties), {units} x 100",
            lambda: ranked(lambda scores: numpy.argsort(numpy.argsort(-scores, axis=1), axis=1) + 1.0),
            draws,
        )
        if scipy_rank is not None:
            timed(
                f"SciPy, the whole draw with average ties, {units} x 100",
                lambda: ranked(lambda scores: scipy_rank(-scores, axis=1)),
                draws,
            )


def indices(numpy):
    """Normalise, weigh by entropy, aggregate, as arrays."""
    for units in (63, 10_000):
        values = 1 + 99 * numpy.random.default_rng(42).random((units, 100))

        def normalised():
            least = values.min(axis=0)
            return 1 + 99 * (values - least) / (values.max(axis=0) - least)

        def entropy():
            shares = values / values.sum(axis=0)
            lost = 1 + (shares * numpy.log(shares)).sum(axis=0) / numpy.log(units)
            return lost / lost.sum()

        timed(f"NumPy {numpy.__version__}, min-max and mean, {units} x 100", lambda: normalised().mean(axis=1), unit="ms")
        timed(f"NumPy {numpy.__version__}, entropy weights, {units} x 100", entropy, unit="ms")


def main():
    """Measures what is there."""
    try:
        import numpy
    except ImportError:
        print("NumPy is not installed")
        numpy = None
    try:
        from scipy.stats import rankdata
    except ImportError:
        print("SciPy is not installed")
        rankdata = None
    if numpy is not None:
        simulations(numpy, rankdata)
        indices(numpy)
    if shutil.which("Rscript"):
        print(subprocess.run(["Rscript", "-e", R_COINR], capture_output=True, text=True, check=False).stdout, end="")
    else:
        print("R is not installed")


if __name__ == "__main__":
    main()

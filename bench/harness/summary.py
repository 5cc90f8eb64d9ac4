"""Medians, spreads and ratios of repeated runs."""

import statistics


def spread(values):
    return {"min": min(values), "max": max(values), "runs": len(values)}


def summarize(runs):
    """One dictionary of figures per run -> the median of each figure, and its spread under "spread".

    Figures are numbers that every run has; all else is left out.
    """
    names = [
        name
        for name, value in runs[0].items()
        if all(isinstance(run.get(name), (int, float)) and not isinstance(run[name], bool) for run in runs)
    ]
    out = {name: statistics.median(run[name] for run in runs) for name in names}
    out["spread"] = {name: spread([run[name] for run in runs]) for name in names}
    return out


def paired_ratio(numerators, denominators, figure):
    """The median of the rounds' ratios, with their spread.

    A round runs all programs shortly after one another, so what slows the machine down for a while hits both
    sides of a ratio. The ratio of two medians may compare different whiles.
    """
    ratios = [a[figure] / b[figure] for a, b in zip(numerators, denominators, strict=True)]
    return {"ratio": statistics.median(ratios), **spread(ratios)}

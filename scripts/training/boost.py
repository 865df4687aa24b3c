"""Fits boosted trees to rows of whole numbers and writes them as whole numbers.

  python boost.py DIRECTORY

DIRECTORY holds settings.json ({"columns": number of columns, "folds": number of folds, "trees", "leaves", "rate", "rows"},
and if need be "objective", "scale" (parts of one that leaves are counted in), "columnShare", "rowShare", "ridge"),
rows.i16 (the rows), targets.f32, weights.f32 and kin.u8 (the fold of each row; 255: of none). Writes models.json: one model
for each fold, fitted without its rows, and one fitted to all. The same rows and settings give the same trees.
"""

import json
import sys
from pathlib import Path

import lightgbm
import numpy

folder = Path(sys.argv[1])
settings = json.loads((folder / "settings.json").read_text())
rows = numpy.fromfile(folder / "rows.i16", "<i2").reshape(-1, settings["columns"])
targets = numpy.fromfile(folder / "targets.f32", "<f4")
weights = numpy.fromfile(folder / "weights.f32", "<f4")
kin = numpy.fromfile(folder / "kin.u8", "u1")
scale = settings.get("scale", 100)

parameters = {
    "objective": settings.get("objective", "binary"),
    "num_leaves": settings["leaves"],
    "learning_rate": settings["rate"],
    "min_data_in_leaf": settings["rows"],
    "feature_fraction": settings.get("columnShare", 0.4),
    "bagging_fraction": settings.get("rowShare", 1.0),
    "bagging_freq": 1,
    "lambda_l2": settings.get("ridge", 1.0),
    "max_bin": 63,
    "use_missing": False,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}


def whole(tree):
    """A tree as lists: splits of [column, bound, next if at most, next if more, mean], and leaves."""
    splits, leaves = [], []

    def walk(node):
        if "leaf_value" in node:
            leaves.append(round(scale * node["leaf_value"]))
            return -len(leaves)
        place = len(splits)
        bound = int(numpy.floor(node["threshold"]))
        splits.append([node["split_feature"], bound, 0, 0, round(scale * node["internal_value"])])
        splits[place][2] = walk(node["left_child"])
        splits[place][3] = walk(node["right_child"])
        return place

    walk(tree)
    return {"splits": splits, "leaves": leaves}


everything = lightgbm.Dataset(
    rows, targets, weight=weights / weights.mean(), params=parameters, free_raw_data=False
).construct()


def fit(chosen):
    booster = lightgbm.train(parameters, everything.subset(numpy.flatnonzero(chosen)), settings["trees"])
    return [whole(each["tree_structure"]) for each in booster.dump_model()["tree_info"]], booster


models = [fit((weights > 0) & (kin != fold))[0] for fold in range(settings["folds"])]
last, booster = fit(weights > 0)
gain = booster.feature_importance("gain")
(folder / "models.json").write_text(
    json.dumps({"models": [*models, last], "gain": (gain / gain.sum()).tolist()})
)

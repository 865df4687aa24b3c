"""Fits boosted trees to rows of whole numbers and writes them as whole numbers.

  python boost.py DIRECTORY

DIRECTORY holds settings.json ({"columns": number of columns, "folds": number of folds, "trees", "leaves", "rate", "rows"}),
rows.i16 (the rows), labels.u8 (0 or 1), weights.f32 and
kin.u8 (the fold of each row; 255: of none). Writes models.json: one model for each fold, fitted without its
rows, and one fitted to all. The same rows and settings give the same trees.
"""

import json
import sys
from pathlib import Path

import lightgbm
import numpy

folder = Path(sys.argv[1])
settings = json.loads((folder / "settings.json").read_text())
weights = numpy.fromfile(folder / "weights.f32", "<f4")
learned = weights > 0
weights = weights[learned]
rows = numpy.fromfile(folder / "rows.i16", "<i2").reshape(-1, settings["columns"])[learned]
labels = numpy.fromfile(folder / "labels.u8", "u1")[learned]
kin = numpy.fromfile(folder / "kin.u8", "u1")[learned]
print(f"{len(rows)} rows to learn from", flush=True)

parameters = {
    "objective": "binary",
    "num_leaves": settings["leaves"],
    "learning_rate": settings["rate"],
    "min_data_in_leaf": settings["rows"],
    "feature_fraction": 0.4,
    "lambda_l2": 1.0,
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
            leaves.append(round(100 * node["leaf_value"]))
            return -len(leaves)
        place = len(splits)
        bound = int(numpy.floor(node["threshold"]))
        splits.append([node["split_feature"], bound, 0, 0, round(100 * node["internal_value"])])
        splits[place][2] = walk(node["left_child"])
        splits[place][3] = walk(node["right_child"])
        return place

    walk(tree)
    return {"splits": splits, "leaves": leaves}


def fit(chosen):
    scale = weights[chosen] / weights[chosen].mean()
    data = lightgbm.Dataset(rows[chosen], labels[chosen], weight=scale, params=parameters)
    booster = lightgbm.train(parameters, data, settings["trees"])
    print("fitted", flush=True)
    return booster


models = []
for fold in range(settings["folds"]):
    booster = fit(kin != fold)
    models.append([whole(each["tree_structure"]) for each in booster.dump_model()["tree_info"]])
booster = fit(kin >= 0)
models.append([whole(each["tree_structure"]) for each in booster.dump_model()["tree_info"]])
gain = booster.feature_importance("gain")
(folder / "models.json").write_text(json.dumps({"models": models, "gain": (gain / gain.sum()).tolist()}))

"""Measures Disarm Search beside its peers; see scripts/bench.sh."""

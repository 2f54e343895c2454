"""What the adapters for Spark and dlt share. Nothing here needs either of them."""

"""What makes the description a product: lint, publication, comparison of versions, proof in other languages."""

// Lists campaigns, with the line for Go.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/example/braze"
)

func main() {
	url, key := os.Args[1], os.Args[2]
	ctx := context.Background()
	config := braze.NewConfiguration()
	// README
	result, _, err := braze.NewAPIClient(config).CampaignsAPI.CampaignsList(ctx).Execute()
	if err != nil {
		panic(err)
	}
	fmt.Println(len(result.Campaigns))
}

// Go's net/http with encoding/json: a goroutine for each connection.
package main

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"sort"
	"strconv"
	"sync"
	"syscall"
	"time"
)

type endUserCreateParams struct {
	CompanyName string `json:"companyName"`
	SourceID    string `json:"sourceId"`
	Email       string `json:"email"`
}

type integrationConnection struct {
	ID                      string  `json:"id"`
	ObjectType              string  `json:"objectType"`
	CreatedAt               string  `json:"createdAt"`
	IntegrationSlug         string  `json:"integrationSlug"`
	LastRequestAt           *string `json:"lastRequestAt"`
	LastSuccessfulRequestAt *string `json:"lastSuccessfulRequestAt"`
}

type endUser struct {
	ID                     string                  `json:"id"`
	ObjectType             string                  `json:"objectType"`
	CreatedAt              string                  `json:"createdAt"`
	CompanyName            string                  `json:"companyName"`
	SourceID               string                  `json:"sourceId"`
	Email                  string                  `json:"email"`
	IntegrationConnections []integrationConnection `json:"integrationConnections"`
}

func create(client *http.Client, url string) error {
	body, err := json.Marshal(endUserCreateParams{"Acme Inc.", "0123456789-0123456789-0123456789", "alice@acme.example"})
	if err != nil {
		return err
	}
	request, err := http.NewRequest("POST", url+"/end-users", bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer sk_test_bench")
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	var user endUser
	if err := json.Unmarshal(answer, &user); err != nil {
		return err
	}
	if response.StatusCode != 200 || user.ID == "" {
		return fmt.Errorf("a wrong answer: %s", response.Status)
	}
	return nil
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "go_nethttp:", err)
		os.Exit(1)
	}
}

// Each worker calls until `goOn` is false. Gives their latencies.
func work(connections int, call func() error, goOn func() bool) []float64 {
	all := make([][]float64, connections)
	var group sync.WaitGroup
	for worker := range all {
		group.Add(1)
		go func(latencies *[]float64) {
			defer group.Done()
			for goOn() {
				sent := time.Now()
				check(call())
				*latencies = append(*latencies, float64(time.Since(sent).Nanoseconds())/1e3)
			}
		}(&all[worker])
	}
	group.Wait()
	var joined []float64
	for _, latencies := range all {
		joined = append(joined, latencies...)
	}
	sort.Float64s(joined)
	return joined
}

func cpuMicroseconds() float64 {
	var used syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return float64(used.Utime.Sec+used.Stime.Sec)*1e6 + float64(used.Utime.Usec+used.Stime.Usec)
}

func residentKilobytes() int {
	statm, err := os.ReadFile("/proc/self/statm")
	check(err)
	var total, resident int
	_, err = fmt.Sscan(string(statm), &total, &resident)
	check(err)
	return resident * os.Getpagesize() / 1024
}

func main() {
	if len(os.Args) != 5 {
		check(fmt.Errorf("usage: go_nethttp URL CA CONNECTIONS SECONDS"))
	}
	url := os.Args[1]
	ca, err := os.ReadFile(os.Args[2])
	check(err)
	connections, err := strconv.Atoi(os.Args[3])
	check(err)
	seconds, err := strconv.ParseFloat(os.Args[4], 64)
	check(err)

	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig:     &tls.Config{RootCAs: roots},
		MaxIdleConns:        connections,
		MaxIdleConnsPerHost: connections,
		MaxConnsPerHost:     connections,
	}}
	call := func() error { return create(client, url) }

	warmUpRequests := 2000
	if warmUpRequests < 20*connections {
		warmUpRequests = 20 * connections
	}
	warmUp := make(chan struct{}, warmUpRequests)
	work(connections, call, func() bool {
		select {
		case warmUp <- struct{}{}:
			return true
		default:
			return false
		}
	})

	begin, cpu := time.Now(), cpuMicroseconds()
	end := begin.Add(time.Duration(seconds * float64(time.Second)))
	latencies := work(connections, call, func() bool { return time.Now().Before(end) })
	elapsed := time.Since(begin).Seconds()
	cpu = cpuMicroseconds() - cpu

	requests := float64(len(latencies))
	percentile := func(fraction float64) float64 { return latencies[int(fraction*(requests-1))] }
	check(json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"requests":           requests,
		"seconds":            elapsed,
		"rps":                requests / elapsed,
		"cpu_us_per_request": cpu / requests,
		"p50_us":             percentile(0.5),
		"p99_us":             percentile(0.99),
		"rss_kb":             float64(residentKilobytes()),
	}))
}
